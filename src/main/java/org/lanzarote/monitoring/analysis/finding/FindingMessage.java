package org.lanzarote.monitoring.analysis.finding;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of findings in the state that they have. */
enum FindingMessage implements Message {
    FINDING_INVALID("The finding is not valid"),
    PARTY_NOT_ON_ROSTER("No Party on the roster has the code {0}"),
    QUESTION_UNKNOWN("The questionnaire has no question {0}"),
    FINDING_STANDS("The finding is {0}"),
    WORDS_ALONE("A finding that was adopted keeps its Party, its question and its nature; its words may change");

    private final String english;

    FindingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
