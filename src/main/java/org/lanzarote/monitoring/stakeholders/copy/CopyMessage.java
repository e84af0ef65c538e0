package org.lanzarote.monitoring.stakeholders.copy;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a copy of a stakeholder's submission, of what it leaves out, and of reactions to it. */
enum CopyMessage implements Message {
    NO_TEXT_NAMES("No text that is shown names this attachment"),
    NAMED_IN_ANSWER("Not to be named, the organisation is named in the answer to question {0}"),
    NAMED_IN_TEXT("Not to be named, the organisation is named in {0}"),
    NAMED_IN_FILE("Not to be named, the organisation is named in {0} ({1}), {2}"),
    FILE_NAMES_YOU_AT("You asked not to be named, and {0} names you in {1}"),
    NO_COPY_OF_FILE("No copy of {0} can be made: {1}"),
    LEFT_OUT_OF_ANSWER("question {0}: what the published copy leaves out ({1}) would be forwarded"),
    ORGANISATION_WOULD_BE_NAMED("The organisation would be named by texts or files"),
    NAMED_BY_WHAT_IS_TOLD("The organisation would be named by a ground or the reason"),
    NAMED_IN_GROUND("Not to be named, the organisation is named in this ground: word it otherwise"),
    NAMED_IN_REASON("Not to be named, the organisation is named in this reason: word it otherwise"),
    NAMED_ACROSS_TEXTS("Not to be named, the organisation is named where the texts are read one after the other"),
    CONFIRMED_IN_VAIN("What is confirmed would not go out"),
    TEXT_NAMES_YOU("You asked not to be named, and this text names you"),
    TEXTS_NAME_YOU("You asked not to be named, and your texts name you where they are read one after the other"),
    FILE_NAMES_YOU("Your organisation is not to be named, and the file names it"),
    NAMED_HERE("Your organisation is named here: take the name out"),
    FORWARDED_BEFORE("It was forwarded to {0} before"),
    HAS_NOT_REACTED("{0} has not reacted"),
    PARTY_OFF_ROSTER("{0} is not on the roster"),
    SAY_WHY_IT_CONCERNS("The submission does not comment on {0}: say why it concerns this Party"),
    NOTHING_FORWARDED("Nothing of the submission would be forwarded"),
    CONTRIBUTION_LACKS_ANSWER("The submission has no answer to question {0}"),
    NO_REACTION("There is no such reaction"),
    TAKEN_FROM_ONE_TEXT("Say by exactly one of question, comment and reactionOf where it is left out"),
    NOT_IN_THE_COPY("Nothing of this, as it was submitted, is public there"),
    NOTHING_TO_TAKE_DOWN("What is to be taken down is not public, or is said by its ground"),
    REACTION_NOT_PUBLISHED("No reaction of {0} is published: leave the passage out, or name the Party in reactionsOf"),
    PUBLICATION_UNFIT("It cannot be published so"),
    LEFT_OUT_BEFORE("{0}: what the published copy leaves out ({1}) would be forwarded"),
    FORWARDED_THOUGH_LEFT_OUT("What everybody may not read would be forwarded"),
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
