package org.lanzarote.monitoring.replies.submission;

import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A question that a published submission answers, in the version of the questionnaire that it belongs to. */
record PublishedQuestion(String party, int submission, Question question) {

    PublishedSubmission of() {
        return new PublishedSubmission(party, submission);
    }
}
