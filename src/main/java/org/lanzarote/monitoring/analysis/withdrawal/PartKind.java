package org.lanzarote.monitoring.analysis.withdrawal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of what can be taken away of a report and its factsheets. */
@Schema(
        description = "FINDING (key: id), OBSERVATION (a finding's place in the report; id of the finding), CHAPTER"
                + " (numeral), PARAGRAPH (number), RECOMMENDATION (code), PRACTICE (id), FACTSHEET_PRACTICE (one that the"
                + " report prints and the factsheets no more; id), STATEMENT of factsheets (id), FACTSHEET_TEXT (their own"
                + " words for a text of the report; its name), TALLY of a sentence (id)")
public enum PartKind {
    FINDING,
    OBSERVATION,
    CHAPTER,
    PARAGRAPH,
    RECOMMENDATION,
    PRACTICE,
    FACTSHEET_PRACTICE,
    STATEMENT,
    FACTSHEET_TEXT,
    TALLY
}
