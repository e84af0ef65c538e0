package org.lanzarote.monitoring.platform.citation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of records whose texts contain citations. */
@Schema(
        description =
                "FINDING (key: id), PARAGRAPH (number), RECOMMENDATION (code), CHAPTER (numeral; its introduction),"
                        + " PRACTICE (id), REPORT (reference; its introduction and key findings), STATEMENT of factsheets (id)")
public enum CitingKind {
    FINDING,
    PARAGRAPH,
    RECOMMENDATION,
    CHAPTER,
    PRACTICE,
    REPORT,
    STATEMENT
}
