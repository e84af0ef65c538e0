package org.lanzarote.monitoring.replies.reply;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a change to the reply of a Party in the state that it has. */
enum ReplyMessage implements Message {
    NOT_PREFILLED("The answer to question {0} was not taken from an earlier reply"),
    PARTY_HAS_BEGUN("The Party has begun its reply here"),
    PARTY_WORKS("The Party works on this reply"),
    REPLY_SUBMITTED_ON("The reply was submitted on {0}"),
    ANSWERS_VERSION_ALREADY("The reply answers version {0} already"),
    NOT_SUBMITTED_YET("The reply is not submitted yet"),
    SUBMISSION_PUBLISHED_ON("Submission {0} was published on {1}"),
    NOTHING_PUBLIC("No submission of the reply is public"),
    LANGUAGE_UNSAID("Say in which language the text is"),
    OTHER_KIND("Question {0} is a {1}");

    private final String english;

    ReplyMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
