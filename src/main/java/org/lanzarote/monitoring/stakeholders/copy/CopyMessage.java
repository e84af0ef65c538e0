package org.lanzarote.monitoring.stakeholders.copy;

import org.lanzarote.monitoring.platform.problem.Message;

/** What the room tells of what it refuses or finds wrong. */
enum CopyMessage implements Message {
    ORGANISATION_WOULD_BE_NAMED("The organisation would be named by its own words or files"),
    CONFIRMED_IN_VAIN("What is confirmed would not go out"),
    TEXT_NAMES_YOU("You asked not to be named, and this text names you"),
    FILE_NAMES_YOU("Your organisation is not to be named, and the file names it"),
    NAMED_HERE("Your organisation is named here: take the name out"),
    FORWARDED_BEFORE("It was forwarded to {0} before"),
    HAS_NOT_REACTED("{0} has not reacted"),
    PARTY_OFF_ROSTER("{0} is not on the roster"),
    SAY_WHY_IT_CONCERNS("The submission does not comment on {0}: say why it concerns this Party"),
    NOTHING_FORWARDED("Nothing of the submission would be forwarded"),
    CONTRIBUTION_LACKS_ANSWER("The submission has no answer to question {0}"),
    NO_REACTION("There is no such reaction"),
    TAKEN_FROM_ONE_TEXT("Say by exactly one of question, comment and reactionOf where it is taken down"),
    NOT_IN_THE_COPY("Nothing of this, as it was submitted, is public there"),
    NOTHING_TO_TAKE_DOWN("What is to be taken down is not public"),
    FORWARDING_UNFIT("It cannot be forwarded so");

    private final String english;

    CopyMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
