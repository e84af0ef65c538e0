package org.lanzarote.monitoring.platform.citation;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum CitationMessage implements Message {
    TEXT_INVALID("The text is not valid"),
    NOT_CITABLE("No {0} {1} can be cited in this round"),
    SLOT_UNKNOWN("{{0}} cannot be filled here; known: {1}");

    private final String english;

    CitationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
