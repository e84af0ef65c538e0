package org.lanzarote.monitoring.replies.prefill;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reasons for which a question is not prefilled. */
@Schema(
        description = "Why nothing was taken into a question. ANSWERED: it has an answer, saved or taken over before."
                + " NO_EARLIER_ANSWER: the Party submitted none. FILES: files are never taken over. NOT_SHOWN: it is not"
                + " shown, with all these answers. DOES_NOT_FIT: the question does not take the earlier answer")
enum SkipReason {
    ANSWERED,
    NO_EARLIER_ANSWER,
    FILES,
    NOT_SHOWN,
    DOES_NOT_FIT
}
