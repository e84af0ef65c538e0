package org.lanzarote.monitoring.replies.translation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of a Party's translations of its own answers. */
enum TranslationMessage implements Message {
    NO_TEXT_YET("The answer has no text yet"),
    ANSWER_IS_IN("The answer itself is in {0}"),
    PLAIN_LANGUAGE_NAMES("English and French are named en and fr alone"),
    ANSWER_AT_VERSION("The answer is at version {0} now"),
    TRANSLATION_UNFIT("The translation does not fit the answer"),
    LANGUAGE_TAG_UNKNOWN("language is no BCP 47 tag of a language"),
    TRANSLATED_ALREADY("There is a translation into {0} already"),
    NO_LANGUAGE_TAG("No BCP 47 tag of a language");

    private final String english;

    TranslationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
