package org.lanzarote.monitoring.outcome.corrigendum;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses. */
enum CorrigendumMessage implements Message {
    CORRIGENDUM_STANDS("The corrigendum is {0}");

    private final String english;

    CorrigendumMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
