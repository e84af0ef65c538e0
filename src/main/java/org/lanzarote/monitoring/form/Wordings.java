package org.lanzarote.monitoring.form;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.question.TranslatedText;

/** The language of a form, and the one that stands in where a wording is not translated. */
record Wordings(Language language, Language authentic) {

    String of(@Nullable TranslatedText text) {
        return text == null ? "" : text.in(language, authentic);
    }

    String of(Phrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
