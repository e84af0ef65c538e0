package org.lanzarote.monitoring.platform.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of records and texts that a citation can point to. */
@Schema(
        description =
                "PARAGRAPH (target: number, 54) and RECOMMENDATION (code, II-3) of this round's report; FINDING (id) of this"
                        + " round, `unpublished` where you may not read it; ANSWER in a"
                        + " Party's submission (Party/question@submission, RUS/9.1@1); STAKEHOLDER_SUBMISSION and"
                        + " CHILD_CONTRIBUTION (id); CHILD_EXTRACT (id); RESERVATION (Party/article, RUS/20(3)); REPORT_PART of the published report of another round, in an edition (round, place and edition, 3/paragraphs/53@1);"
                        + " `withdrawn` stands for what is no longer there;"
                        + " DOCUMENT: outside this service;"
                        + " EXPLANATION: a note in words")
public enum CitationKind {
    PARAGRAPH,
    RECOMMENDATION,
    FINDING,
    ANSWER,
    STAKEHOLDER_SUBMISSION,
    CHILD_CONTRIBUTION,
    CHILD_EXTRACT,
    RESERVATION,
    REPORT_PART,
    DOCUMENT,
    EXPLANATION;

    /** Whether it points to a record of this service. */
    public boolean hasTargets() {
        return this != DOCUMENT && this != EXPLANATION;
    }
}
