package org.lanzarote.monitoring.analysis.withdrawal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of what can be taken away while a report is drafted. */
@Schema(
        description = "FINDING (key: id), OBSERVATION (a finding's place in the report; id of the finding), CHAPTER"
                + " (numeral), PARAGRAPH (number), RECOMMENDATION (code), PRACTICE (id), STATEMENT of factsheets (id), TALLY"
                + " of a sentence (id)")
public enum PartKind {
    FINDING,
    OBSERVATION,
    CHAPTER,
    PARAGRAPH,
    RECOMMENDATION,
    PRACTICE,
    STATEMENT,
    TALLY
}
