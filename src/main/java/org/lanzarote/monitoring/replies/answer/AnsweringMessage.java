package org.lanzarote.monitoring.replies.answer;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of an answer that is saved. */
enum AnsweringMessage implements Message {
    NOT_PUT_TO_PARTIES("There is no question {0} that takes an answer of a Party"),
    HIDDEN_BY_THESE("Question {0} is not shown, with all these answers given"),
    HIDDEN_NOW("Question {0} is not shown, as other answers stand now"),
    ANSWER_UNFIT("The answer does not fit the question"),
    RECEIVED_LATER("It cannot have come in after today, {0}"),
    PAPER_UNFIT("The paper cannot be entered"),
    ANSWERS_VERSION("The reply answers version {0} of the questionnaire"),
    ANSWERS_UNFIT("The answers do not fit their questions");

    private final String english;

    AnsweringMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
