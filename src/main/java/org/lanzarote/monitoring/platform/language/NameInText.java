package org.lanzarote.monitoring.platform.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts a name into a text: contracted after a French preposition, and with a capital where it begins a sentence. */
public final class NameInText {

    private static final Pattern NUMBERED = Pattern.compile("(^|\\n)\\s*\\d{1,4}[.)]$");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^\\w{1,20}]$");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)(?<!\\w)(e\\.g|i\\.e|cf|arts?|paras?|nos?|pp?|vs|ex|etc)\\.$", Pattern.UNICODE_CHARACTER_CLASS);

    /** What French repeats before each of several names, with the emphasis that begins between. */
    private static final String PREPOSITION = "((?:(?<![\\p{L}\\p{N}])(?:[Dd]e|[Àà]|[Ee]n) )?)([*_]{0,3})";

    private static final String OPENING = "*_\"“‘«(>#-+";
    private static final String CLOSING = "*_\"”’»)";
    private static final String ENDS = ".!?…";
    private static final String GOES_ON = ":;,";

    private NameInText() {}

    /** Puts a name into all its places; begins tells whether the text begins a sentence, or goes on with one. */
    public static String put(String text, String place, String name, Language language, boolean begins) {
        var contracted = language == Language.FR ? FrenchArticle.contract(text, place, name) : text;
        var filled = new StringBuilder();
        int from = 0;
        for (int next = contracted.indexOf(place); next >= 0; next = contracted.indexOf(place, from)) {
            filled.append(contracted, from, next);
            filled.append(beginsSentence(filled.toString(), begins) ? capital(name) : name);
            from = next + place.length();
        }
        return filled.append(contracted, from, contracted.length()).toString();
    }

    /** Puts several names into each place, in their order; French repeats the preposition before each. */
    public static String put(String text, String place, List<String> names, Language language, boolean begins) {
        var filled = language == Language.FR
                ? Pattern.compile(PREPOSITION + Pattern.quote(place), Pattern.UNICODE_CHARACTER_CLASS)
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                places(found.group(1), found.group(2), names.size(), language)))
                : text.replace(place, places("", "", names.size(), language));
        for (int i = 0; i < names.size(); i++) {
            filled = put(filled, place(i), names.get(i), language, begins);
        }
        return filled;
    }

    private static String places(String preposition, String emphasis, int names, Language language) {
        var places = IntStream.range(0, names)
                .mapToObj(i -> (i == 0 ? preposition + emphasis : preposition.toLowerCase(Locale.ROOT)) + place(i))
                .toList();
        return ListInWords.of(places, language);
    }

    private static String place(int number) {
        return "{" + number + "}";
    }

    /** Whether what follows these words begins a sentence; between may stand marks of a list, of emphasis and of quotation. */
    private static boolean beginsSentence(String before, boolean begins) {
        int end = before.length();
        while (end > 0 && isBetween(before.charAt(end - 1))) {
            end--;
        }
        var said = before.substring(0, end);
        if (said.endsWith(".") || said.endsWith(")")) {
            var numbered = NUMBERED.matcher(said);
            if (numbered.find()) {
                said = said.substring(0, numbered.start()).stripTrailing();
            }
        }
        var between = before.substring(said.length());
        for (var rest = unclosed(said); !rest.equals(said); rest = unclosed(said)) {
            said = rest;
        }
        if (said.isEmpty()) {
            return begins;
        }
        char last = said.charAt(said.length() - 1);
        if (ENDS.indexOf(last) >= 0) {
            return !between.isEmpty() && !ABBREVIATION.matcher(said).find();
        }
        return between.contains("\n\n") && GOES_ON.indexOf(last) < 0;
    }

    private static boolean isBetween(char one) {
        return Character.isWhitespace(one) || one == '\u00a0' || OPENING.indexOf(one) >= 0;
    }

    /** Words without the last footnote or closing mark. */
    private static String unclosed(String said) {
        if (!said.isEmpty() && CLOSING.indexOf(said.charAt(said.length() - 1)) >= 0) {
            return said.substring(0, said.length() - 1);
        }
        return said.endsWith("]") ? FOOTNOTE.matcher(said).replaceFirst("") : said;
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
