package org.lanzarote.monitoring.children.intake;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum IntakeMessage implements Message {
    SESSION_HAS_MOST("A session has at most {0} statements");

    private final String english;

    IntakeMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
