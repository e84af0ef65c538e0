package org.lanzarote.monitoring.stakeholders.handling;

import org.lanzarote.monitoring.platform.problem.Message;

/** The refusal to answer a request of a stakeholder once more. */
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
