package org.lanzarote.monitoring.children.intake;

import org.lanzarote.monitoring.platform.problem.Message;

/** The refusal of one statement more than a session has. */
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
