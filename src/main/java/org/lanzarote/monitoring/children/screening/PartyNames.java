package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.joining;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.party.Party;

/** Finds the name or the flag of a Party in a text, in English or French, however its letters are written. */
public final class PartyNames {

    /** English words in small letters, which name a Party only where somebody leaves its capital out. */
    private static final Set<String> WORDS = Set.of("danish", "polish", "swede", "swedes", "turkey", "turkeys");

    /** What a State has, behind which such a word is a name. */
    private static final Pattern OF_A_STATE = Pattern.compile(
            " (?:schools?|class(?:es)?|pupils?|teachers?|children|police|law|government|authorities|language|people)\\b");

    private static final Pattern FIGURES = Pattern.compile("[0-9]+");

    private static final Pattern WORD = Pattern.compile("\\b[a-z]+\\b");

    private PartyNames() {}

    /** The words of the text that name this Party or mean another thing, so that a person must say. */
    public static Stream<Mark> words(String text, Party party) {
        var read = ReadableText.of(text);
        var names = Pattern.compile(StateNames.of(party.iso3())
                .filter(name -> !StateNames.isCode(name))
                .map(StateNames::pattern)
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
                                StateNames.of(party.iso3()),
                                Stream.concat(
                                        party.names().flatMap(name -> Stream.of(name.en(), name.fr())),
                                        Stream.of(Locale.ENGLISH, Locale.FRENCH)
                                                .map(party.country()::getDisplayCountry))));
    }

    /** Whether the text has a listed name of the Party with this code. */
    static boolean named(String text, String iso3) {
        return names(text, StateNames.of(iso3));
    }

    private static boolean names(String text, Stream<String> names) {
        var all = names.distinct().toList();
        var pattern = Pattern.compile(all.stream().map(StateNames::pattern).collect(joining("|", "\\b(?:", ")\\b")));
        var read = ReadableText.of(text);
        return MisspeltNames.are(read, all)
                || readsBackwards(read, all)
                || standsWithin(read.plain(), all)
                || Stream.concat(read.readings().map(SearchedText::text), withoutFigures(read.plain()))
                        .anyMatch(searched -> {
                            var found = pattern.matcher(searched);
                            boolean named = false;
                            while (!named && found.find()) {
                                named = isName(searched, found.start(), found.end());
                            }
                            return named;
                        });
    }

    /** The text with letters for figures, and with gaps for them. */
    private static Stream<String> withoutFigures(String plain) {
        return Stream.concat(
                FiguredWords.readings(plain), Stream.of(FIGURES.matcher(plain).replaceAll(" ")));
    }

    /** Whether what looks like a name is one: no common word, and not common words that only look like it together. */
    private static boolean isName(String text, int start, int end) {
        var found = text.substring(start, end);
        if (WORDS.contains(found)) {
            return OF_A_STATE.matcher(text.substring(end)).lookingAt();
        }
        return !areWords(found.split(" ", -1)) || hasItsCapital(text, start);
    }

    /** Whether a capital stands before a small letter, and not because a sentence begins. */
    private static boolean hasItsCapital(String text, int start) {
        return Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1))
                && start > 1
                && Character.isLetter(text.charAt(start - 2));
    }

    /** Whether a name with its capital stands behind a small letter: "inMaltathey". */
    private static boolean standsWithin(String text, List<String> names) {
        return Pattern.compile(names.stream()
                        .filter(name -> !StateNames.isCode(name) && name.length() >= FromTheEnd.SHORTEST)
                        .map(name -> Pattern.quote(ReadableText.of(name).plain()))
                        .collect(joining("|", "[a-z](?:", ")")))
                .matcher(text)
                .find();
    }

    /** Whether a word is a name, or what comes of it, from its end. */
    private static boolean readsBackwards(ReadableText text, List<String> names) {
        var pattern = Pattern.compile(names.stream()
                .filter(name -> !StateNames.isCode(name) && name.length() >= FromTheEnd.SHORTEST)
                .map(StateNames::pattern)
                .collect(joining("|", "(?:", ")")));
        return text.readings()
                .flatMap(searched -> Stream.of(searched.text().split("[^A-Za-z]+", -1)))
                .map(FromTheEnd::of)
                .anyMatch(word -> !word.isEmpty() && pattern.matches(word));
    }

    /** Whether most of these are common words, such as "it a lie", and no name with spaces in it. */
    private static boolean areWords(String... words) {
        return 2 * Stream.of(words).filter(WordList::isCommon).count() > words.length && words.length > 1;
    }
}
