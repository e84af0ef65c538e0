package org.lanzarote.monitoring.analysis.compilation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Choice;
import org.lanzarote.monitoring.preparation.question.Item;

/** Puts the words, values and days of a compilation into the language of its reader. */
record PageWords(CompilationReader reader) {

    String say(CompilationLabel label, Object... filled) {
        return label.in(language(), filled);
    }

    Language language() {
        return reader.language();
    }

    /** What a key of a question stands for. */
    String value(Item item, String key) {
        var options = item.options();
        if (options != null) {
            for (Choice choice : options.choices()) {
                if (choice.key().equals(key)) {
                    return choice.label().in(language(), reader.authentic());
                }
            }
        }
        return switch (key) {
            case "YES", "NO", "PARTLY", "OTHER" -> say(CompilationLabel.valueOf(key));
            default -> key;
        };
    }

    String wording(Item item) {
        return item.text().in(language(), reader.authentic());
    }

    String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    String day(LocalDate date) {
        var day = language() == Language.FR && date.getDayOfMonth() == 1 ? "'1er'" : "d";
        return DateTimeFormatter.ofPattern(day + " MMMM yyyy", locale()).format(date);
    }

    /** The name of a language, by its tag. */
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale());
    }

    Locale locale() {
        return language() == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }
}
