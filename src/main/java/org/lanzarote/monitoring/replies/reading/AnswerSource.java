package org.lanzarote.monitoring.replies.reading;

/** Which answers of a reply a reader gets: those its Party works on, those submitted last, or those published last. */
enum AnswerSource {
    WORKING_COPY,
    SUBMISSION,
    PUBLICATION
}
