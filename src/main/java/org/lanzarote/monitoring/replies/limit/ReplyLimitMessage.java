package org.lanzarote.monitoring.replies.limit;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum ReplyLimitMessage implements Message {
    STAKEHOLDERS_DUE_FIRST("Stakeholders are due at {0}, and no earlier than States; move their limit first"),
    EXTENSION_UNFIT("The time limit cannot be extended like this"),
    DAY_NOT_COME("This day has not come yet");

    private final String english;

    ReplyLimitMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
