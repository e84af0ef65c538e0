package org.lanzarote.monitoring.outcome.footnote;

import java.util.List;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.platform.language.Language;

/** Prints, as notes do, a recommendation that no note points to and the paragraphs behind it, each with its address. */
public record SupportTypography(int round, Language language, NoteStyle style) {

    /** The recommendation as a sentence. */
    public String recommendation(String code) {
        return words().recommendations(List.of(linked("recommendations", code)));
    }

    /** The paragraphs as a sentence; of none it is empty. */
    public String paragraphs(List<Integer> numbers) {
        return numbers.isEmpty()
                ? ""
                : words().paragraphs(numbers.stream()
                        .map(number -> linked("paragraphs", number.toString()))
                        .toList());
    }

    /** A key with the address of its record in the language of the document. */
    public String linked(String kind, String key) {
        return "[%s](/rounds/%d/report/%s/%s?lang=%s)".formatted(key, round, kind, key, language);
    }

    private FootnoteWords words() {
        return new FootnoteWords(language, style);
    }
}
