package org.lanzarote.monitoring.outcome.adoption;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum AdoptionMessage implements Message {
    IN_THE_FUTURE("{0} is in the future");

    private final String english;

    AdoptionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
