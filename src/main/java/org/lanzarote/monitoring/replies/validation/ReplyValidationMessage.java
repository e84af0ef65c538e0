package org.lanzarote.monitoring.replies.validation;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum ReplyValidationMessage implements Message {
    FROM_EARLIER_ROUND("It is from an earlier round: confirm or change it");

    private final String english;

    ReplyValidationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
