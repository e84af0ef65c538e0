package org.lanzarote.monitoring.replies.attached;

import org.lanzarote.monitoring.platform.problem.Message;

/** The refusal to withdraw a file that answers name. */
enum AttachedMessage implements Message {
    NAMED_BY_ANSWERS("Answers that name the attachment: {0}");

    private final String english;

    AttachedMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
