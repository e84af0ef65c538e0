package org.lanzarote.monitoring.stakeholders.handling;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum HandlingMessage implements Message {
    ANSWERED_ON("It was answered on {0}");

    private final String english;

    HandlingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
