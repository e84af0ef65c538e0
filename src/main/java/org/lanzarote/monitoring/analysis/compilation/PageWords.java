package org.lanzarote.monitoring.analysis.compilation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.replies.printing.ValueWords;

/** Puts the words, values and days of a compilation into the language of its reader. */
record PageWords(CompilationReader reader) {

    String say(CompilationLabel label, Object... filled) {
        return label.in(language(), filled);
    }

    Language language() {
        return reader.language();
    }

    /** The address of a page in the language of this one. */
    String read(String address) {
        return address + "?lang=" + language();
    }

    /** The words of values and questions. */
    ValueWords values() {
        return new ValueWords(language(), reader.authentic());
    }

    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    String day(LocalDate date) {
        return DayInWords.of(date, language());
    }

    /** The name of a language, by its tag. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale());
    }

    Locale locale() {
        return language() == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }
}
