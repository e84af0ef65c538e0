package org.lanzarote.monitoring.replies.limit;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of time limits of replies and of their extensions. */
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
