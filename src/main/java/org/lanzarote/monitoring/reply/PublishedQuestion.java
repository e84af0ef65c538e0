package org.lanzarote.monitoring.reply;

import org.lanzarote.monitoring.questionnaire.Question;

/** A question that a published submission answers, in the version of the questionnaire that it belongs to. */
record PublishedQuestion(String party, int submission, Question question) {

    PublishedSubmission of() {
        return new PublishedSubmission(party, submission);
    }
}
