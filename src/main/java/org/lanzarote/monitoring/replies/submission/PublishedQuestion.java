package org.lanzarote.monitoring.replies.submission;

import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A question that a published submission answers, in that submission's version of the questionnaire. */
record PublishedQuestion(String party, int submission, Question question) {

    PublishedSubmission of() {
        return new PublishedSubmission(party, submission);
    }
}
