package org.lanzarote.monitoring.files.document;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Braces that stand around words of a sentence, as laws have them around what was amended or left out, and not in a program. */
final class Braces {

    /** Words, without the signs that programs have between braces. */
    private static final String WORDS = "([^{}\\[\\]=:;<>\\\\|]*+)";

    /** A brace before a word, behind nothing that a program has there. */
    private static final String OPENS = "(?<![^\\s(\"\u00ab\u201e\u201c])\\{(?=[\\p{L}\\p{N}\u00a7])";

    private static final String CLOSES = "(?<=[\\p{L}\\p{N}.)\"\u00bb\u201d])\\}";

    /** A note at the end of a line, which is one word or has signs that part a sentence. */
    private static final Pattern NOTE =
            Pattern.compile("(?:^|(?<=[.;:)] ))\\{([\\p{L}\\p{N}][^{}\\[\\]=<>\"\\\\|]*+)\\}(?=[.,]?$)");

    /** A note within a line, whose parts a semicolon parts. */
    private static final Pattern NOTE_WITHIN = Pattern.compile("(?<=\\s)\\{([\\p{L}\\p{N}][^{}\\[\\]=<>\"\\\\|;]*+;"
            + "[^{}\\[\\]=<>\"\\\\|]*+)(?<=[\\p{L}\\p{N}.)])\\}(?=[.,]?(\\s|$))");

    /** What became of the words of a law, and by what act or in which year. */
    private static final Pattern CITED =
            Pattern.compile("\\p{L}[\\p{L}\\p{N} .,/-]{2,}+; [\\p{L}\\p{N} .,/()-]*\\p{N}[\\p{L}\\p{N} .,/()-]*");

    private static final Pattern ONE_WORD = Pattern.compile("\\p{Lu}\\p{Ll}{4,}+\\.?");

    /** A word with a value, as settings have it. */
    private static final Pattern SETTING = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]*+ ?:.*");

    private static final Pattern AROUND_WORDS = Pattern.compile(OPENS + WORDS + CLOSES);
    private static final Pattern OPENED = Pattern.compile("^" + OPENS + WORDS + "$");
    private static final Pattern CLOSED = Pattern.compile("^" + WORDS + CLOSES + "[.,]?$");
    private static final Pattern LEFT_OUT = Pattern.compile("\\{\\s?(\\.{2,4}|\u2026)\\s?\\}");

    private Braces() {}

    /** The line with brackets in the place of such braces. */
    static String asBrackets(String line) {
        if (line.indexOf('{') < 0 && line.indexOf('}') < 0) {
            return line;
        }
        var whole = LEFT_OUT.matcher(line).replaceAll("(...)");
        for (var notes : new Pattern[] {NOTE, NOTE_WITHIN}) {
            whole = notes.matcher(whole)
                    .replaceAll(found ->
                            quoteReplacement(isSaid(found.group(1)) ? "(" + found.group(1) + ")" : found.group()));
        }
        for (var braces : new Pattern[] {AROUND_WORDS, OPENED, CLOSED}) {
            whole = braces.matcher(whole)
                    .replaceAll(found -> quoteReplacement(
                            found.group(1).contains(" ")
                                    ? found.group().replace('{', '(').replace('}', ')')
                                    : found.group()));
        }
        return whole;
    }

    /** Whether it is a word with a capital, cites an act, or is words with one that joins others, or a sentence. */
    private static boolean isSaid(String note) {
        return ONE_WORD.matcher(note).matches()
                || CITED.matcher(note).matches()
                || (note.contains(" ")
                        && !SETTING.matcher(note).matches()
                        && (note.endsWith(".")
                                || Stream.of(note.split("[ ,;:]+", -1)).anyMatch(JoiningWords::has)));
    }
}
