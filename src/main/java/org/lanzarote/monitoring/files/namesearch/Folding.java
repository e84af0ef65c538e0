package org.lanzarote.monitoring.files.namesearch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.Character.UnicodeScript;
import java.net.URLDecoder;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.language.EnclosedLetters;
import org.lanzarote.monitoring.platform.language.LookAlikes;

/**
 * The ways in which a text is made plain. A small letter may look like another one than its capital does, and a bar
 * between cells, the mark of a note, a digit, the same letter again or an escape of an address may stand where a letter or
 * nothing is meant.
 */
enum Folding {
    AS_IT_LOOKS,
    IN_SMALL_LETTERS,
    WITHOUT_MARKS,
    WITH_LETTERS_FOR_DIGITS,
    WITH_SINGLE_LETTERS,
    UNESCAPED;

    /** Stands for a letter of a script that the rest of its word is not in. */
    static final char ANY = '\u3007';

    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}\\p{Cf}]+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\[\\^?[^\\[\\]\\s]{1,12}]|[\\p{Lm}\\p{N}\u00aa\u00ba|]+");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\S)\\|(?!\\S)");
    private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern DOUBLED = Pattern.compile("(?iu)(\\p{L})\\1+");
    private static final String DIGITS = "34567890@$!";
    private static final String LETTERS = "easgtbgoasi";

    /** The words of a text in plain small letters, one space between them. */
    String words(String text) {
        var small = plain(BETWEEN_CELLS.matcher(read(text)).replaceAll(" "))
                .toLowerCase(Locale.ROOT)
                .replace('l', 'i')
                .replace('1', 'i')
                .replace('|', 'i')
                .replace('0', 'o');
        return SEPARATORS.matcher(small).replaceAll(" ").strip();
    }

    private String read(String text) {
        return switch (this) {
            case AS_IT_LOOKS -> text;
            case IN_SMALL_LETTERS -> text.toLowerCase(Locale.ROOT);
            case WITHOUT_MARKS -> unmarked(text);
            case WITH_LETTERS_FOR_DIGITS -> spelled(text);
            case WITH_SINGLE_LETTERS -> DOUBLED.matcher(text).replaceAll("$1");
            case UNESCAPED -> unescaped(text);
        };
    }

    /** Whether it takes letters away or puts others in, so that a short word would be found where none stands. */
    boolean isFree() {
        return this != AS_IT_LOOKS && this != IN_SMALL_LETTERS && this != UNESCAPED;
    }

    /** Whether the whole name is left of it. */
    boolean keeps(String name) {
        return this != WITHOUT_MARKS || read(name).equals(name);
    }

    /** The text without accents and unseen characters, with Latin letters for those that look like them. */
    static String plain(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(EnclosedLetters.opened(text), Normalizer.Form.NFKD))
                .replaceAll("");
        var plain = new StringBuilder(bare.length());
        var words = WORD.matcher(bare);
        int from = 0;
        for (; words.find(); from = words.end()) {
            append(plain, bare.substring(from, words.start()), false);
            append(plain, words.group(), words.group().codePoints().anyMatch(Folding::isLatin));
        }
        append(plain, bare.substring(from), false);
        return plain.toString();
    }

    private static void append(StringBuilder plain, String signs, boolean latin) {
        signs.codePoints().forEach(sign -> {
            var letter = LookAlikes.latin(sign);
            boolean foreign = latin && isForeign(letter.codePointAt(0));
            plain.append(foreign ? Character.toString(ANY) : letter);
        });
    }

    private static boolean isLatin(int sign) {
        return UnicodeScript.of(sign) == UnicodeScript.LATIN;
    }

    /** Chinese and Japanese words stand beside Latin ones without a space. */
    private static boolean isForeign(int sign) {
        return switch (UnicodeScript.of(sign)) {
            case LATIN, COMMON, INHERITED, HAN, HIRAGANA, KATAKANA -> false;
            default -> true;
        };
    }

    /** The text without its digits, the marks of notes, and the bars between cells. */
    static String unmarked(String text) {
        return MARKS.matcher(text).replaceAll("");
    }

    /** The text with the characters that its addresses escape, even twice. */
    static String unescaped(String text) {
        return text.indexOf('%') < 0 ? text : unescapedOnce(unescapedOnce(text));
    }

    private static String unescapedOnce(String text) {
        return ESCAPES.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(URLDecoder.decode(found.group(), UTF_8)));
    }

    /** The text with letters for the digits and signs that look like them, but for the figure one. */
    static String spelled(String text) {
        var spelled = new StringBuilder(text);
        for (int i = 0; i < spelled.length(); i++) {
            int digit = DIGITS.indexOf(spelled.charAt(i));
            if (digit >= 0) {
                spelled.setCharAt(i, LETTERS.charAt(digit));
            }
        }
        return spelled.toString();
    }
}
