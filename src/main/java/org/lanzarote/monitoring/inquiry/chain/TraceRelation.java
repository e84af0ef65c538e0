package org.lanzarote.monitoring.inquiry.chain;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which one thing rests on another. */
@Schema(
        description =
                "CITES: a footnote points there. LINKED: a link without a footnote does; a recommendation rests on the"
                        + " findings that name it. SHOWS: the factsheet has this sentence. HAS_FOOTNOTE: the sentence has this footnote in"
                        + " a factsheet. IN: the answer or the copy was submitted in this submission, the statement reported from this session. PROVED_BY: the submission has this"
                        + " receipt. MADE_FROM: the extract was made of this statement, or in this session. EARLIER, LATER: the"
                        + " answer of the submission before or after")
public enum TraceRelation {
    CITES,
    LINKED,
    SHOWS,
    HAS_FOOTNOTE,
    IN,
    PROVED_BY,
    MADE_FROM,
    EARLIER,
    LATER;

    /** Whether one thing rests on the other by it. */
    public boolean isOfEvidence() {
        return this != EARLIER && this != LATER;
    }

    /** Whether a text says so. */
    public boolean isOfText() {
        return this == CITES || this == LINKED;
    }
}
