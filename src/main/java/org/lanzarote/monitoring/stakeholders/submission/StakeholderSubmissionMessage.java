package org.lanzarote.monitoring.stakeholders.submission;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a stakeholder's draft and of its submission. */
enum StakeholderSubmissionMessage implements Message {
    OPEN_QUESTION("Question {0} is open, and may stay so"),
    PUBLISHED_SINCE("Submission {0} of {1} was published since"),
    ANONYMITY_STANDS("It is {0} already"),
    ANONYMITY_GRANTED_ON("It was granted on {0}"),
    ANONYMITY_NOT_ASKED("Nothing is asked: it is {0}"),
    ANONYMITY_ASKED_ON("The organisation asked on {0} not to be named"),
    PARTY_OFF_ROSTER("{0} is not on the roster"),
    NAME_SUBMISSION("Name the published submission whose answer to question {0} you comment on"),
    NO_SUCH_PUBLICATION("No submission {0} of {1} is published"),
    PUBLICATION_WITHOUT_ANSWER("Submission {0} of {1} has no answer to question {2}"),
    NOT_PUT_TO_STAKEHOLDERS("No question {0} takes a stakeholder's answer"),
    SAY_SOMETHING("Give at least one answer or one comment"),
    ANSWERED_TWICE("Question {0} is answered already"),
    HIDDEN_BY_THESE("Question {0} is not shown, with all these answers given"),
    CONTRIBUTION_UNFIT("Answers or comments are missing or do not fit"),
    CONTRIBUTION_SUBMITTED_ON("The submission was submitted on {0}"),
    CONTRIBUTION_STANDS("The submission is {0}"),
    CONTRIBUTION_PUBLISHED_ON("The submission was published on {0}"),
    CONTRIBUTION_STANDS_SINCE("The submission is {0} since {1}"),
    OFF_THE_ROUND("The submission does not fit the round"),
    STILL_NAMED("An answer or a comment names the attachment");

    private final String english;

    StakeholderSubmissionMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
