package org.lanzarote.monitoring.platform.text;

import java.util.List;
import java.util.function.Function;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.table.TableReader;

/** Puts the names of Parties into a text of a table that has a place for them. */
public interface NamedInText<T> {

    /** The words, in the language that the text is in, with the names; begins tells whether they begin a sentence, or go on with one. */
    String put(String words, T row, TableReader reader, Language spoken, boolean begins);

    /** Of texts that have no such place. */
    static <T> NamedInText<T> nobody() {
        return (words, row, reader, spoken, begins) -> words;
    }

    static <T> NamedInText<T> parties(Function<T, List<String>> codes) {
        return (words, row, reader, spoken, begins) -> {
            var names = codes.apply(row).stream()
                    .map(code -> reader.inSentence(code, spoken))
                    .toList();
            return names.isEmpty() ? words : NameInText.put(words, Slot.PARTY.place(), names, spoken, begins);
        };
    }
}
