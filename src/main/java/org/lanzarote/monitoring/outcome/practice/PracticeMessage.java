package org.lanzarote.monitoring.outcome.practice;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of promising practices. */
enum PracticeMessage implements Message {
    PRACTICE_ADOPTED("The report was adopted with this practice; write another for the factsheets that continues it"),
    PRACTICE_LEFT("The factsheets do not print this practice any more"),
    CONTINUES_NONE("The factsheets print no practice {0} that was adopted"),
    PRACTICE_INVALID("The practice is not valid"),
    CHAPTER_HAS_PRACTICES("Chapter {0} still has practices: {1}");

    private final String english;

    PracticeMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
