package org.lanzarote.monitoring.replies.delegation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of delegations and of what a delegate writes. */
enum DelegationMessage implements Message {
    PARAMETER_TYPE("A parameter is not of its type"),
    INSTANT_EXPECTED("A point in time is expected, as in 2027-04-01T12:00:00Z"),
    QUESTION_NOT_YOURS("You have no question {0} in this reply"),
    COMMENT_UNFIT("The comment cannot be written"),
    SECTION_UNKNOWN("The questionnaire has no main question and no section {0} with questions for a Party"),
    NOT_HANDED_BACK("The delegation is {0}, nothing was handed back"),
    TAKEN_BACK_ALREADY("The delegation was taken back already"),
    HANDED_BACK_ON("The sections were handed back on {0}"),
    DELEGATE_HAS_DELEGATION("This delegate has a delegation; change its sections"),
    NO_DELEGATE("No delegate of {0} has this account"),
    AHEAD_OR_TODAY("It lies ahead, or is today: {0}"),
    DELEGATION_UNFIT("The sections cannot be delegated");

    private final String english;

    DelegationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
