package org.lanzarote.monitoring.outcome.translation;

import org.lanzarote.monitoring.platform.problem.Message;

/** Refusals of translations of what the report and the factsheets say. */
enum TextTranslationMessage implements Message {
    TEXT_TRANSLATION_UNFIT("The translation does not fit the text"),
    HEADING_TRANSLATION_NOT_PLAIN(
            "A heading is plain words in one line, at most 4000 characters, without footnote or lead"),
    REPORT_IS_IN("The report itself is in {0}"),
    LEAD_UNTRANSLATED("The text has a lead, and its translation has not"),
    NO_LEAD_TO_TRANSLATE("The text that this translates has no lead"),
    TEXT_TRANSLATION_MISSING("There is no translation yet"),
    TEXT_TRANSLATION_STANDS("It is confirmed for the text as it reads now");

    private final String english;

    TextTranslationMessage(String english) {
        this.english = english;
    }

    @Override
    public String english() {
        return english;
    }
}
