package org.lanzarote.monitoring.platform.citing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of records whose texts contain citations. */
@Schema(
        description =
                "FINDING (key: id), PARAGRAPH (number), RECOMMENDATION (code), CHAPTER (numeral; its introduction),"
                        + " PRACTICE (id), REPORT (reference; its introduction and key findings), STATEMENT of factsheets"
                        + " (id), FACTSHEET_TEXT (introduction or key-findings; the factsheets' own words for it)")
public enum CitingKind {
    FINDING,
    PARAGRAPH,
    RECOMMENDATION,
    CHAPTER,
    PRACTICE,
    REPORT,
    STATEMENT,
    FACTSHEET_TEXT;

    /** Where the record of this kind is read that has this key in a round. */
    public String address(int round, String key) {
        return "/rounds/" + round
                + switch (this) {
                    case FINDING -> "/findings/" + key;
                    case PARAGRAPH -> "/report/paragraphs/" + key;
                    case RECOMMENDATION -> "/report/recommendations/" + key;
                    case CHAPTER -> "/report/chapters/" + key;
                    case PRACTICE -> "/report/practices/" + key;
                    case REPORT -> "/report";
                    case STATEMENT -> "/report/statements/" + key;
                    case FACTSHEET_TEXT -> "/report/factsheet-texts/" + key;
                };
    }
}
