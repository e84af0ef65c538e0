package org.lanzarote.monitoring.replies.clarification;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of requests for clarification and of their answers. */
enum ClarifyingMessage implements Message {
    MESSAGES_FULL("It has {0} messages"),
    CLARIFICATION_STANDS("The clarification is {0} since {1}"),
    REPLY_OF_UNSUBMITTED("The reply of {0} is not submitted yet"),
    SUBMISSION_WITHOUT_ANSWER("Submission {0} of {1} holds no answer to question {2}"),
    AHEAD_OR_TODAY("It lies ahead, or is today: {0}"),
    CLARIFICATION_UNFIT("The clarification cannot be asked");

    private final String english;

    ClarifyingMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
