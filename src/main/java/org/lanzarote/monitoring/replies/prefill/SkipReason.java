package org.lanzarote.monitoring.replies.prefill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reasons for which a question is not prefilled. */
@Schema(
        description = "Reason why a question was not prefilled. ANSWERED: it has an answer, saved or prefilled "
                + "before. NO_EARLIER_ANSWER: the Party submitted none. FILES: files are never copied. "
                + "NOT_SHOWN: it is not shown, given all these answers. DOES_NOT_FIT: the question does not "
                + "accept the earlier answer")
enum SkipReason {
    ANSWERED,
    NO_EARLIER_ANSWER,
    FILES,
    NOT_SHOWN,
    DOES_NOT_FIT
}
