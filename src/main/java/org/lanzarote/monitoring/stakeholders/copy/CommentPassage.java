package org.lanzarote.monitoring.stakeholders.copy;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A comment of a submission to be copied, with its index from 0. */
record CommentPassage(
        int number,
        Party party,
        @Nullable Integer ofSubmission,
        @Nullable Question question,
        String text) {

    /** The key that names it where passages are withheld. */
    String key() {
        return WithholdPassage.comment(number + 1);
    }

    GivenAnswer given() {
        return new GivenAnswer(AnswerContent.NONE, text);
    }
}
