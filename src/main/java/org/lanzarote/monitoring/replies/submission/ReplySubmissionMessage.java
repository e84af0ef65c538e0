package org.lanzarote.monitoring.replies.submission;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a submission of a reply. */
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
