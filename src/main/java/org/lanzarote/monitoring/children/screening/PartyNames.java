package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.party.Party;

/** Finds the name or the flag of a Party in a text, in English or French, however its letters are written. */
public final class PartyNames {

    /** Spaces and hyphens that may stand between the letters of a name. */
    private static final String GAP = "[ ._-]{0,2}";

    private static final Map<String, List<String>> LISTED = WordList.entries("state-names.txt")
            .map(entry -> entry.split(", *", -1))
            .collect(toMap(names -> names[0], names -> List.of(names).subList(1, names.length)));

    /** A name that is shorter is often one letter from a word. */
    private static final int LONG = 7;

    /** A name that is shorter is often a word from its end. */
    private static final int SHORTEST_BACKWARDS = 5;

    /** What is one letter from a name and means another thing: names of other States, and some words. */
    private static final Set<String> OTHERS = Stream.concat(
                    LISTED.values().stream()
                            .flatMap(List::stream)
                            .map(name -> ReadableText.of(name).plain().toLowerCase(Locale.ROOT)),
                    Stream.of("hungry", "finish", "autruche", "iceland", "islande", "swedes"))
            .collect(toSet());

    /** English words in small letters, which name a Party only where somebody leaves its capital out. */
    private static final Set<String> WORDS = Set.of("danish", "polish", "swede", "swedes", "turkey", "turkeys");

    private static final Pattern WORD = Pattern.compile("\\b[a-z]+\\b");

    private PartyNames() {}

    /** The words of the text that name this Party or mean another thing, so that a person must say. */
    public static Stream<Mark> words(String text, Party party) {
        var read = ReadableText.of(text);
        var names = Pattern.compile(listed(party.iso3())
                .filter(name -> !isCode(name))
                .map(PartyNames::pattern)
                .collect(joining("|")));
        var found = WORD.matcher(read.plain());
        var words = Stream.<Mark>builder();
        while (found.find()) {
            if (WORDS.contains(found.group()) && names.matches(found.group())) {
                words.add(read.mark(IdentifierKind.NAME, found.start(), found.end()));
            }
        }
        return words.build();
    }

    /** Whether the text names the Party: as the Convention does, or as everybody else. */
    public static boolean named(String text, Party party) {
        return Flags.has(text, party.country())
                || names(
                        text,
                        Stream.concat(
                                listed(party.iso3()),
                                Stream.concat(
                                        party.names().flatMap(name -> Stream.of(name.en(), name.fr())),
                                        Stream.of(Locale.ENGLISH, Locale.FRENCH)
                                                .map(party.country()::getDisplayCountry))));
    }

    /** Whether the text has a listed name of the Party with this code. */
    static boolean named(String text, String iso3) {
        return names(text, listed(iso3));
    }

    private static Stream<String> listed(String iso3) {
        return LISTED.getOrDefault(iso3, List.of()).stream();
    }

    private static boolean names(String text, Stream<String> names) {
        var all = names.distinct().toList();
        var pattern = Pattern.compile(all.stream().map(PartyNames::pattern).collect(joining("|", "\\b(?:", ")\\b")));
        var read = ReadableText.of(text);
        return misspells(read, all)
                || readsBackwards(read, all)
                || read.views().anyMatch(view -> {
                    var found = pattern.matcher(view.text());
                    boolean named = false;
                    while (!named && found.find()) {
                        named = !WORDS.contains(found.group())
                                && !areWords(found.group().split(" ", -1));
                    }
                    return named;
                });
    }

    /** Whether a word with a capital is a long name but for one letter, and no word or name by itself. */
    private static boolean misspells(ReadableText text, List<String> names) {
        var meant = names.stream()
                .map(name -> ReadableText.of(name).plain().toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= LONG)
                .toList();
        return Stream.of(text.plain().split("[^A-Za-z]+", -1))
                .filter(word -> word.length() >= LONG - 1 && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !OTHERS.contains(word))
                .anyMatch(word -> meant.stream().anyMatch(name -> Spelling.isNear(word, name)));
    }

    /** Whether a word is a name, or what comes of it, from its end. */
    private static boolean readsBackwards(ReadableText text, List<String> names) {
        var pattern = Pattern.compile(names.stream()
                .filter(name -> !isCode(name) && name.length() >= SHORTEST_BACKWARDS)
                .map(PartyNames::pattern)
                .collect(joining("|", "(?:", ")")));
        return text.views()
                .flatMap(view -> Stream.of(view.text().split("[^A-Za-z]+", -1)))
                .filter(word -> word.length() >= SHORTEST_BACKWARDS)
                .anyMatch(word ->
                        pattern.matches(new StringBuilder(word).reverse().toString()));
    }

    /**
     * A code is found as it is written; of a name every letter may be small or not, and stand more than once, with a gap
     * before the next.
     */
    private static String pattern(String name) {
        if (isCode(name)) {
            return Pattern.quote(name);
        }
        var letters = ReadableText.of(name).plain().replaceAll("[^A-Za-z]", "");
        return letters.chars()
                .mapToObj(letter -> Character.toString(letter) + "{1,3}")
                .collect(joining(GAP, "(?i:", "(?:n?e?s?|men|man))"));
    }

    /** Whether most of these are common words, such as "it a lie", and no name with spaces in it. */
    private static boolean areWords(String... words) {
        return 2 * Stream.of(words).filter(WordList::isCommon).count() > words.length && words.length > 1;
    }

    private static boolean isCode(String name) {
        return name.equals("BiH") || name.equals(name.toUpperCase(Locale.ROOT));
    }
}
