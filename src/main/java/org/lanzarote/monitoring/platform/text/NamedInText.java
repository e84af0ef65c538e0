package org.lanzarote.monitoring.platform.text;

import java.util.List;
import java.util.function.Function;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.table.TableReader;

/** Tells by which names a table puts Parties into a text that has a place for them. */
public interface NamedInText<T> {

    /** The names, as they stand within a sentence of the language that the text is in; none, where no text has such a place. */
    List<String> of(T row, TableReader reader, Language spoken);

    static <T> NamedInText<T> nobody() {
        return (row, reader, spoken) -> List.of();
    }

    static <T> NamedInText<T> parties(Function<T, List<String>> codes) {
        return (row, reader, spoken) -> codes.apply(row).stream()
                .map(code -> reader.inSentence(code, spoken))
                .toList();
    }

    /** The words with the names; begins tells whether they begin a sentence, or go on with one. */
    default String put(String words, T row, TableReader reader, Language spoken, boolean begins) {
        var names = of(row, reader, spoken);
        return names.isEmpty() ? words : NameInText.put(words, Slot.PARTY.place(), names, spoken, begins);
    }
}
