package org.lanzarote.monitoring.replies.submission;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum ReplySubmissionMessage implements Message {
    ANSWERS_MISSING("Answers are missing, do not fit or are not confirmed");

    private final String english;

    ReplySubmissionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
