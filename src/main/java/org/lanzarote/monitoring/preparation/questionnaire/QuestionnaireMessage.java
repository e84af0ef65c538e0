package org.lanzarote.monitoring.preparation.questionnaire;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of drafts of a questionnaire, of its adoption and of its launch. */
enum QuestionnaireMessage implements Message {
    ANSWERS_GIVEN("Answers to it were given"),
    CHANGE_BREAKS("{0}: {1}"),
    TRANSLATION_STANDS("The translation of {0} is {1}"),
    NOT_STALE("No stale translation stands at {0}"),
    NOT_CONFIRMED("The translations cannot be confirmed"),
    UNTRANSLATED("Wordings without a current translation: {0}"),
    QUESTIONNAIRE_INVALID("The questionnaire is not valid"),
    REPLIES_UNDER_WAY("Replies to version {0} are under way"),
    NO_PUBLISHED_VERSION("Round {0} has no published version of its questionnaire"),
    NO_ADOPTION("Version {0} has no record of its adoption"),
    VERSION_PUBLISHED_ON("Version {0} was published on {1}");

    private final String english;

    QuestionnaireMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
