package org.lanzarote.monitoring.outcome.practice;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum PracticeMessage implements Message {
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
