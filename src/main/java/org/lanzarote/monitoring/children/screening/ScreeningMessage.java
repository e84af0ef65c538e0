package org.lanzarote.monitoring.children.screening;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum ScreeningMessage implements Message {
    NOTHING_STORED("Nothing was stored"),
    NO_SUCH_PIECE("The text has no such piece that the service asks about");

    private final String english;

    ScreeningMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
