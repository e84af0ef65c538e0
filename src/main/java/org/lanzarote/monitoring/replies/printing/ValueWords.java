package org.lanzarote.monitoring.replies.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.AnswerSet;
import org.lanzarote.monitoring.preparation.question.Choice;
import org.lanzarote.monitoring.preparation.question.Item;

/** The values of answers in words of a language, by the questions that they answer, and their wording where there is no translation. */
public record ValueWords(Language language, Language authentic) {

    private static final String OTHER = "OTHER";

    private static final Map<String, String> ENGLISH =
            Map.of("YES", "Yes", "NO", "No", "PARTLY", "Partly", OTHER, "Other");

    private static final Map<String, String> FRENCH =
            Map.of("YES", "Oui", "NO", "Non", "PARTLY", "En partie", OTHER, "Autre");

    /** What the question asks. */
    public String wording(Item item) {
        return item.text().in(language, authentic);
    }

    /** What a key of a question stands for. */
    public String value(Item item, String key) {
        return value(item.options(), key);
    }

    String value(@Nullable AnswerSet options, String key) {
        if (options != null) {
            for (Choice choice : options.choices()) {
                if (choice.key().equals(key)) {
                    return choice.label().in(language, authentic);
                }
            }
        }
        return (language == Language.FR ? FRENCH : ENGLISH).getOrDefault(key, key);
    }

    /** What an answer gives besides its text, its table and its links. */
    public List<String> values(Item item, AnswerContent given) {
        List<String> values = new ArrayList<>();
        for (var key : keys(given)) {
            values.add(
                    key.equals(OTHER) && given.other() != null
                            ? value(item, key)
                                    + (language == Language.FR ? "\u00a0: " : ": ")
                                    + AnswerMarkup.words(given.other())
                            : value(item, key));
        }
        if (given.number() != null) {
            var unit = item.figure() == null ? null : item.figure().unit();
            values.add(given.number().toPlainString() + (unit == null ? "" : " " + unit.in(language, authentic)));
        }
        if (given.date() != null) {
            values.add(DayInWords.of(given.date(), language));
        }
        return values;
    }

    private static List<String> keys(AnswerContent given) {
        if (given.value() != null) {
            return List.of(given.value());
        }
        return given.values() == null ? List.of() : given.values();
    }
}
