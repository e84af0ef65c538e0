package org.lanzarote.monitoring.platform.access;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum AccessMessage implements Message {
    ACCOUNT_WITHOUT_ORGANISATION("Your account names no organisation; ask the Secretariat to add it");

    private final String english;

    AccessMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
