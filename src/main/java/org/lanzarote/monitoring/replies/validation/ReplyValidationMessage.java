package org.lanzarote.monitoring.replies.validation;

import org.lanzarote.monitoring.platform.problem.Message;

/** What keeps a reply from submission, or is worth a warning before it. */
enum ReplyValidationMessage implements Message {
    QUESTION_OPEN("Question {0} is open, and may stay so"),
    OTHERS_DECIDE("Whether question {0} is shown or required, answers of other sections decide"),
    NOT_SHOWN_KEPT("Question {0} is not shown, as other answers stand: what it holds is kept and not submitted"),
    TRANSLATION_STALE("The answer has another text since it was translated into {0}"),
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
