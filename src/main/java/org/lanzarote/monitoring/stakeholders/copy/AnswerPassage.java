package org.lanzarote.monitoring.stakeholders.copy;

import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** An answer of a submission, to be copied. */
record AnswerPassage(Question question, AnswerContent content, String text) {

    /** By what it is named where passages are withheld. */
    String key() {
        return question.number();
    }

    GivenAnswer given() {
        return new GivenAnswer(content, text);
    }
}
