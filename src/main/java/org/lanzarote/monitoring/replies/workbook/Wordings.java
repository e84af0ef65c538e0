package org.lanzarote.monitoring.replies.workbook;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.TranslatedText;

/** The language of a form, and the authentic one, which replaces a missing translation. */
record Wordings(Language language, Language authentic) {

    String of(@Nullable TranslatedText text) {
        return text == null ? "" : text.in(language, authentic);
    }

    String of(WorkbookPhrase phrase, Object... values) {
        return phrase.in(language, values);
    }
}
