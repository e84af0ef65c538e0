package org.lanzarote.monitoring.replies.reading;

/** What of a reply somebody reads: the answers its Party works on, those it submitted last, or those published last. */
enum AnswerSource {
    WORKING_COPY,
    SUBMISSION,
    PUBLICATION
}
