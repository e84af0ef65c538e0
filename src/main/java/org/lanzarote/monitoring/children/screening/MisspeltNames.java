package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.language.OneEdit;

/** Names of States that are written with a letter more, less or otherwise. */
final class MisspeltNames {

    /** A name that is shorter is often one letter from a word. */
    private static final int LONG = 7;

    /** What is one letter from a name and means another thing: names of other States, and some words. */
    private static final Set<String> OTHERS = Stream.concat(
                    StateNames.all().map(MisspeltNames::plain),
                    Stream.of("hungry", "finish", "autruche", "iceland", "islande", "swedes"))
            .collect(toSet());

    private MisspeltNames() {}

    /** Whether a word with a capital is one of these but for a letter, and no word or name by itself. */
    static boolean are(ReadableText text, List<String> names) {
        var meant = names.stream()
                .map(MisspeltNames::plain)
                .filter(name -> name.length() >= LONG)
                .toList();
        return Stream.of(text.plain().split("[^A-Za-z]+", -1))
                .filter(word -> word.length() >= LONG - 1 && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !OTHERS.contains(word))
                .anyMatch(word -> meant.stream().anyMatch(name -> OneEdit.isBetween(word, name)));
    }

    private static String plain(String name) {
        return ReadableText.of(name).plain().toLowerCase(Locale.ROOT);
    }
}
