package org.lanzarote.monitoring.inquiry.trace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways in which one thing rests on another. */
@Schema(
        description =
                "CITES: a footnote points there. LINKED: a link without a footnote does; a recommendation rests on the"
                        + " findings that name it. SHOWS: the factsheet has this sentence. HAS_FOOTNOTE: the sentence has this footnote in"
                        + " a factsheet. IN: the answer or the copy was submitted in this submission. PROVED_BY: the submission has this"
                        + " receipt")
enum TraceRelation {
    CITES,
    LINKED,
    SHOWS,
    HAS_FOOTNOTE,
    IN,
    PROVED_BY
}
