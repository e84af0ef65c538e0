package org.lanzarote.monitoring.replies.withholding;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of words that are to be withheld or taken down. */
enum WithholdingMessage implements Message {
    SUBMISSION_LACKS_QUESTION("The submission has no question {0}"),
    NOT_IN_THESE_WORDS("Question {0} was not answered in these words"),
    SAID_BY_GROUND("Everybody reads the ground, and it says what is withheld: word it otherwise"),
    NOTHING_TO_WITHHOLD("What is to be withheld is not there, or is said by its ground");

    private final String english;

    WithholdingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
