package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells by a word and the two after it whether it is a name: by lists, by its capital, and by what only names do. */
final class NameWords {

    /** Words that have a capital and name nobody: countries, peoples, days, networks, institutions. */
    static final Set<String> CAPITALS = WordList.read("capitals.txt");

    /** Given names that are no words of English or French, so that they need no capital. */
    static final Set<String> NAMES = WordList.read("given-names.txt");

    /** Given names that are words too, so that they are names with a capital where other words have none. */
    static final Set<String> WORDS = WordList.read("given-names-that-are-words.txt");

    /** Large towns, which are told with a capital or without. */
    private static final Set<String> TOWNS = WordList.read("towns.txt");

    /** What names do, which tells a name from a word at the head of a sentence. */
    private static final Set<String> DOES = WordList.read("what-names-do.txt");

    /** What only somebody does, so that even an unknown word before it is a name. */
    private static final Set<String> SPEAKS =
            Set.of("said", "told", "says", "tells", "showed", "wrote", "asked", "m'a");

    private static final int LONGEST_ABBREVIATION = 5;
    private static final Pattern WORD = Pattern.compile("\\p{L}(?:[\\p{L}'-]*\\p{L})?");
    private static final Pattern OF_A_LETTER = Pattern.compile("[A-Z]-[a-z]+");
    /** Words put together, such as "Know-it-all", as no name is. */
    static final Pattern COMPOUND = Pattern.compile(".+-[a-z]+-[a-z]+|.+-le-Monde");

    private static final Pattern WITHIN = Pattern.compile("O'[A-Z][a-z]+|Ma?c[A-Z][a-z]+|[A-Z][a-z]+(?:[A-Z][a-z]+)+");
    private static final Pattern FRENCH =
            WordList.anyCase("\\b(?:le|la|les|des|une|est|pas|dans|qui|que|je|ma|mes|sa|du|son|avec)\\b");
    private static final String OPENERS = ".!?:;\"()[]-*/|";

    private NameWords() {}

    static Stream<Mark> in(ReadableText text) {
        var plain = WellKnownFigures.hiddenIn(text.searched());
        var found = WORD.matcher(plain);
        var spans = Stream.<int[]>builder();
        while (found.find()) {
            spans.add(new int[] {found.start(), found.end()});
        }
        var all = spans.build().toList();
        boolean shouted = plain.equals(plain.toUpperCase(Locale.ROOT));
        boolean latin = plain.chars().filter(NameWords::isLatin).count() * 2
                > plain.chars().filter(Character::isLetter).count();
        return IntStream.range(0, all.size())
                .filter(i -> {
                    int from = i == 0 ? 0 : all.get(i - 1)[1];
                    var word = plain.substring(all.get(i)[0], all.get(i)[1]);
                    return (latin && !word.chars().allMatch(sign -> isLatin(sign) || !Character.isLetter(sign)))
                            || isName(
                                    word,
                                    i + 1 < all.size() ? following(plain, all.get(i), all.get(i + 1)) : "",
                                    i == 0 || opens(text, from, all.get(i)[0]),
                                    shouted,
                                    plain);
                })
                .mapToObj(i -> text.mark(IdentifierKind.NAME, all.get(i)[0], all.get(i)[1]));
    }

    private static boolean isLatin(int sign) {
        return Character.isLetter(sign) && Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    /** The next word in small letters, or nothing where more than a space stands between. */
    private static String following(String plain, int[] word, int[] next) {
        return plain.substring(word[1], next[0]).isBlank()
                ? plain.substring(next[0], next[1]).toLowerCase(Locale.ROOT)
                : "";
    }

    private static boolean isName(String written, String next, boolean opens, boolean shouted, String plain) {
        var word = bare(written.toLowerCase(Locale.ROOT));
        if (CAPITALS.contains(word)) {
            return false;
        }
        if (Stream.of(word.split("-", -1))
                .anyMatch(part -> NAMES.contains(part)
                        || TOWNS.contains(part)
                        || DisguisedNames.isBackwards(part)
                        || DisguisedNames.isDoubled(part))) {
            return true;
        }
        if (shouted || !hasCapital(written) || COMPOUND.matches(written)) {
            return false;
        }
        if (WITHIN.matches(written) || DisguisedNames.isStretched(word)) {
            return true;
        }
        if (opens) {
            return (WORDS.contains(word) && does(next, plain)) || (SPEAKS.contains(next) && !WordList.isCommon(word));
        }
        return !WordList.isCommon(word);
    }

    /** Whether a word that is a given name too is seldom written as anything else. */
    static boolean isMostlyGiven(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return WORDS.contains(small) && !KnownWords.have(small) && !WordList.isCommon(small);
    }

    /** Whether a name can do this; "a" is a verb in French alone. */
    private static boolean does(String next, String plain) {
        return "a".equals(next) ? FRENCH.matcher(plain).find() : DOES.contains(next);
    }

    /** A capital at the head, also after an elided article; an abbreviation or a word that is shouted is none. */
    private static boolean hasCapital(String word) {
        var bare = bare(word);
        var most = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
        return most.length() > 1
                && Character.isUpperCase(bare.charAt(0))
                && !OF_A_LETTER.matches(bare)
                && (bare.length() > LONGEST_ABBREVIATION || !most.equals(most.toUpperCase(Locale.ROOT)))
                && !bare.substring(1).equals(bare.substring(1).toUpperCase(Locale.ROOT));
    }

    /** The word without an elided article before it, and without the "'s" after it. */
    private static String bare(String word) {
        int quote = word.indexOf('\'');
        var rest = quote >= 0 && quote <= 2 ? word.substring(quote + 1) : word;
        return rest.endsWith("'s") ? rest.substring(0, rest.length() - 2) : rest;
    }

    /** Whether a sentence, a line or something in brackets begins between two words. */
    private static boolean opens(ReadableText text, int from, int to) {
        return text.plain().substring(from, to).chars().anyMatch(sign -> OPENERS.indexOf(sign) >= 0)
                || text.breaks(from, to);
    }
}
