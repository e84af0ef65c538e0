package org.lanzarote.monitoring.files.document;

import java.util.regex.Pattern;

/** Finds in a word signs that stand so in no text: those of programs, of settings, and of the names of files. */
final class OddSigns {

    private static final int NEVER = 2;
    private static final int SELDOM = 1;

    /** A word, a number or both, between signs that stand around words. */
    private static final Pattern USUAL = Pattern.compile(
            "[(\\[\"'\u00ab\u201e\u201c\u2018*_]*+[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'\u2019-]*+[)\\]\"'\u00bb\u201d\u2019,.:!?\u2026*_%]*+");

    private static final String ENDS = ".:)";
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("\\p{Ll}\\p{Lu}");

    /** What tells that a word is no word of a text, wherever it stands. */
    private static final Pattern OF_PROGRAMS =
            Pattern.compile("[\\\\{}`]|==|!=|&&|:=|::|\\(\\)|\\+=|\\+\\+\\p{L}|0x\\p{XDigit}");

    /** A subject or an account of a network. */
    private static final Pattern HASHTAG = Pattern.compile("[#@]\\p{L}[\\p{L}\\p{N}_]*[.:!?)]*");

    /** The place of a file. */
    private static final Pattern PATH = Pattern.compile("[\\w.-]++(/[\\w.-]++)+(?<=\\.[a-z][a-z0-9]{1,3})");

    /** A sign alone. */
    private static final Pattern SELDOM_ALONE = Pattern.compile("[=*+<>@~^$]|<-|->|=>|<<|>>");

    private static final Pattern COMPARED =
            Pattern.compile("[\\p{L}\\p{N}.%]{1,4}([<>]=?[-\u2212]?[\\p{L}\\p{N}.%]{1,4}){1,4}");
    private static final Pattern EQUAL_TO_NUMBER = Pattern.compile("\\p{L}{1,3}=[-\u2212]?\\p{N}[\\p{N}.]*");

    /** An ending or a number that is put behind a word: "pupil(s)", "Rec(2019)", "Art.(1)(c)". */
    private static final Pattern PUT_BEHIND = Pattern.compile("\\((\\p{N}{1,5}|\\p{L}{1,5}|[ivx]{1,7})\\)");

    private static final Pattern BEHIND_A_WORD = Pattern.compile("\\p{IsLatin}{2}\\.?[(\\[]");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^?\\p{N}{1,4}]");

    /** Where words of two letters and more have a full stop between them, which no abbreviation has. */
    private static final Pattern STOP_WITHIN = Pattern.compile("(?<=[A-Za-z]{2})\\.(?=[A-Za-z]{2})");

    /** Signs that stand within a word, or before one, as no word has them. */
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=[\\p{L}\\p{N}])_+(?=[\\p{L}\\p{N}])|\\p{L}[\"$^](?=\\p{L})|\\p{L}@|\\p{L}%\\p{L}|\\p{N}\"\\p{L}|//|(?<=[\\p{L}\"'])=(?=\\S)|=(?=[\\p{L}\"'(\\[$])"
                    + "|[<>](?=[\\p{L}\\p{N}/!?])(?<=[\\p{L}\\p{N}\"'][<>])");

    private static final Pattern BEFORE = Pattern.compile("[^\\p{L}\\p{N}]*([$@%&!/?:.~=]|<[/!?]?)[\"'(]?(?=\\p{L}).*");
    private static final Pattern ELLIPSIS = Pattern.compile("[^\\p{L}\\p{N}]*(\\.{2,}|\u2026).*");
    private static final Pattern OPTION = Pattern.compile("[\"'(]?--?(?=\\p{L}).*");
    private static final Pattern BEHIND = Pattern.compile(".*[\\p{L}\\p{N}\"')\\]][(\\[=@&^]+");
    private static final Pattern SELDOM_WITHIN =
            Pattern.compile("[a-z]:[a-z]|\\p{Ll}\\p{Lu}|\\p{L}[!?~]\\p{L}|^[+>#]\\p{L}|\\p{L}>$|\\p{L}\\(|\\)\\)\\)");

    private OddSigns() {}

    /** How odd the word is; the first of a line may have a dash before it. */
    static int in(String word, boolean first) {
        if (isWord(word)) {
            return 0;
        }
        if (USUAL.matcher(word).matches() && !word.contains("0x")) {
            return CAPITAL_WITHIN.matcher(word).find() ? SELDOM : 0;
        }
        if (HASHTAG.matcher(word).matches()) {
            return word.startsWith("#") ? 0 : SELDOM;
        }
        var bare = bare(word);
        if (bare.isEmpty()) {
            return OF_PROGRAMS.matcher(word).find()
                    ? NEVER
                    : SELDOM_ALONE.matcher(word).matches() ? SELDOM : 0;
        }
        if (OF_PROGRAMS.matcher(word).find() || isOddAround(word, first)) {
            return NEVER;
        }
        if (PATH.matcher(bare).matches()) {
            return NEVER;
        }
        if (COMPARED.matcher(bare).matches()) {
            return 0;
        }
        if (EQUAL_TO_NUMBER.matcher(bare).matches()) {
            return SELDOM;
        }
        var plain = FOOTNOTE.matcher(PUT_BEHIND.matcher(word).replaceAll("")).replaceAll("");
        if (BEHIND_A_WORD.matcher(plain).find() || WITHIN.matcher(plain).find()) {
            return NEVER;
        }
        return stops(plain, plain.length() < word.length())
                + SELDOM_WITHIN
                        .matcher(plain)
                        .results()
                        .limit(2)
                        .mapToInt(found -> SELDOM)
                        .sum();
    }

    /** Whether it is letters and digits alone, most often small letters, which is told soonest. */
    private static boolean isWord(String word) {
        int last = word.length() - 1;
        int letters = last > 0 && ENDS.indexOf(word.charAt(last)) >= 0 ? last : last + 1;
        for (int i = 0; i < letters; i++) {
            char one = word.charAt(i);
            if (!Character.isLetterOrDigit(one) || (i > 0 && Character.isUpperCase(one))) {
                return false;
            }
        }
        return !word.contains("0x");
    }

    private static boolean isOddAround(String word, boolean first) {
        boolean before =
                BEFORE.matcher(word).matches() && !ELLIPSIS.matcher(word).matches();
        return before
                || BEHIND.matcher(word).matches()
                || (!first && OPTION.matcher(word).matches());
    }

    /** Full stops between words: a host has them, and whoever forgets a blank writes one. */
    private static int stops(String word, boolean hadBrackets) {
        int stops = (int) STOP_WITHIN.matcher(word).results().count();
        if (stops == 0) {
            return 0;
        }
        if (WrittenAddress.isHost(bare(word))) {
            return 0;
        }
        return stops > 1 || (hadBrackets && !Character.isUpperCase(word.charAt(0))) ? NEVER : SELDOM;
    }

    /** The word without signs before and behind it. */
    static String bare(String word) {
        int begin = 0;
        int end = word.length();
        while (begin < end && !Character.isLetterOrDigit(word.codePointAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetterOrDigit(word.codePointBefore(end))) {
            end--;
        }
        return word.substring(begin, end);
    }
}
