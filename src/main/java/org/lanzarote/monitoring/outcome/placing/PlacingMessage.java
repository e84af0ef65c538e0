package org.lanzarote.monitoring.outcome.placing;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of places of findings in the report. */
enum PlacingMessage implements Message {
    PLACE_INVALID("The place is not valid"),
    CHAPTER_HAS_OBSERVATIONS("Chapter {0} still has observations: {1}");

    private final String english;

    PlacingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
