package org.lanzarote.monitoring.children.screening;

import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Suspects given names of a list, words that have a capital in mid-sentence, and what somebody is said to be called. */
final class LikelyNames {

    /** Given names that are no words of English or French, so that they need no capital. */
    private static final Set<String> NAMES = WordList.read("given-names.txt");

    /** Given names that are words too, so that they are names with a capital where other words have none. */
    private static final Set<String> WORDS = WordList.read("given-names-that-are-words.txt");

    /** Words that have a capital and name nobody: countries, peoples, days, networks, institutions. */
    private static final Set<String> CAPITALS = WordList.read("capitals.txt");

    /** Large towns, which are told with a capital or without. */
    private static final Set<String> TOWNS = WordList.read("towns.txt");

    /** What names do, which tells a name from a word at the head of a sentence. */
    private static final Set<String> DOES = WordList.read("what-names-do.txt");

    /** What only somebody does, so that even an unknown word before it is a name. */
    private static final Set<String> SPEAKS =
            Set.of("said", "told", "says", "tells", "showed", "wrote", "asked", "m'a");

    private static final int LONGEST_ABBREVIATION = 5;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'-]*");
    private static final String OPENERS = ".!?:;\"()[]-*/|";

    private static final String CALLED =
            "(?:s'appelle|s'appelait|s'appelent|sappelle|se nomme|se nommait|qui est nommee?|nommee?|prenommee?|surnommee?"
                    + "|on m'appelle|on l'appelle|l'appelle|m'appelle|call me|calls? (?:him|her|me)|he is called|she is called|he's called|she's called|who is called"
                    + "|teacher is called|friend is called|boy is called|girl is called|named|was called)";
    private static final String NAME = "(?:pre ?nom|surname|first name|last name|nom de famille|name|nom)";

    private static final Suspicion CALLED_SO =
            Suspicion.unlessCommon(IdentifierKind.NAME, "\\b" + CALLED + " ([a-z][a-z'-]+)");
    private static final Suspicion NAME_IS = Suspicion.unlessCommon(
            IdentifierKind.NAME,
            "\\b" + NAME
                    + "(?: (?:de|of) (?:my|our|his|her|mon|ma|mes|notre|son|sa) [a-z' ]{2,25}?)?(?:'?s|,)? ?(?:is|was|est|etait|c'est|:|=) ?([a-z][a-z'-]+)");
    private static final Suspicion TITLED = Suspicion.unlessCommon(
            IdentifierKind.NAME, "\\b(?:madame|monsieur|dr|mr|mrs|mme|mlle|teacher miss|our miss)\\.? ([a-z][a-z-]+)");
    private static final Suspicion INITIAL = new Suspicion(
            IdentifierKind.NAME,
            Pattern.compile(
                    "\\b(?:M|Mr|Mrs|Ms|Mme|Mlle|Dr|Madame|Monsieur|Miss)\\.? [A-Z]\\b|\\b[A-Z][a-z]+ [A-Z]\\.|\\b[A-Z]\\. ?[A-Z]\\."
                            + "|\\b(?:friend|ami|amie|copine|copain|cousin|cousine|named|called|appelle) [A-HJ-Z]\\b"),
            found -> true);

    private LikelyNames() {}

    static Stream<Mark> in(ReadableText text) {
        return Stream.of(
                        words(text),
                        CALLED_SO.marks(text),
                        NAME_IS.marks(text),
                        TITLED.marks(text),
                        INITIAL.marks(text))
                .flatMap(marks -> marks);
    }

    private static Stream<Mark> words(ReadableText text) {
        var plain = text.plain();
        var found = WORD.matcher(plain);
        var spans = Stream.<int[]>builder();
        while (found.find()) {
            spans.add(new int[] {found.start(), found.end()});
        }
        var all = spans.build().toList();
        boolean shouted = plain.equals(plain.toUpperCase(Locale.ROOT));
        return IntStream.range(0, all.size())
                .filter(i -> {
                    int from = i == 0 ? 0 : all.get(i - 1)[1];
                    var word = word(plain, all.get(i));
                    var next = i + 1 < all.size() ? word(plain, all.get(i + 1)).toLowerCase(Locale.ROOT) : "";
                    boolean opens = i == 0 || opens(text, from, all.get(i)[0]);
                    return isName(word, next, opens, shouted);
                })
                .mapToObj(i -> text.mark(IdentifierKind.NAME, all.get(i)[0], all.get(i)[1]));
    }

    private static String word(String plain, int[] span) {
        return plain.substring(span[0], span[1]);
    }

    private static boolean isName(String written, String next, boolean opens, boolean shouted) {
        var word = bare(written.toLowerCase(Locale.ROOT));
        if (CAPITALS.contains(word)) {
            return false;
        }
        if (Stream.of(word.split("-", -1)).anyMatch(part -> NAMES.contains(part) || TOWNS.contains(part))) {
            return true;
        }
        if (shouted || !hasCapital(written)) {
            return false;
        }
        if (opens) {
            return (WORDS.contains(word) && DOES.contains(next)) || (SPEAKS.contains(next) && !WordList.isCommon(word));
        }
        return !WordList.isCommon(word);
    }

    /** A capital at the head, also after an elided article; an abbreviation or a word that is shouted is none. */
    private static boolean hasCapital(String word) {
        var bare = bare(word);
        return bare.length() > 1
                && Character.isUpperCase(bare.charAt(0))
                && (bare.length() > LONGEST_ABBREVIATION || !bare.equals(bare.toUpperCase(Locale.ROOT)))
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
