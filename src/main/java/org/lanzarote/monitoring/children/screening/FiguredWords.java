package org.lanzarote.monitoring.children.screening;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words in which figures and signs stand for letters. */
final class FiguredWords {

    /** Figures and signs, and the letters that they stand for. */
    private static final String SIGNS = "013457@$";

    private static final String LETTERS = "oieastas";

    /** What a one may be too. */
    private static final char OTHER_ONE = 'l';

    /** A word that is shorter is read so where that is a word. */
    private static final int SHORTEST = 3;

    /** Where so many words have figures among their letters, a figure by itself is a letter too. */
    private static final int THROUGHOUT = 2;

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9@$]+");

    private FiguredWords() {}

    /** A sentence with letters for such signs: "s3x" is "sex", and "16" stays. */
    static List<String> plain(List<String> sentence) {
        boolean throughout = sentence.stream().filter(FiguredWords::isFigured).count() >= THROUGHOUT;
        return sentence.stream().map(word -> plain(word, throughout)).toList();
    }

    /** The text with letters for such signs in words that have letters too, once for each letter that a one may be. */
    static Stream<String> readings(String text) {
        var words = WORD.matcher(text);
        return words.find()
                ? Stream.of('i', OTHER_ONE)
                        .map(one -> words.replaceAll(word -> isFigured(word.group())
                                ? Matcher.quoteReplacement(
                                        letters(word.group().replace('1', one)).toString())
                                : Matcher.quoteReplacement(word.group())))
                : Stream.empty();
    }

    private static String plain(String word, boolean throughout) {
        if (!isFigured(word)) {
            return throughout && word.equals("1") ? "i" : throughout && word.equals("4") ? "a" : word;
        }
        var plain = spelled(word);
        return word.length() >= SHORTEST || KnownWords.have(plain) ? plain : word;
    }

    private static boolean isFigured(String word) {
        return word.chars().anyMatch(Character::isLetter) && word.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    private static String spelled(String word) {
        var plain = letters(word);
        return word.indexOf('1') < 0 || KnownWords.have(plain.toString())
                ? plain.toString()
                : withOtherOnes(word, plain);
    }

    private static StringBuilder letters(String word) {
        var plain = new StringBuilder(word);
        for (int i = 0; i < plain.length(); i++) {
            int sign = SIGNS.indexOf(plain.charAt(i));
            if (sign >= 0) {
                plain.setCharAt(i, LETTERS.charAt(sign));
            }
        }
        return plain;
    }

    /** The word with the other letter that its first one, or its last, may stand for, where that makes it one. */
    private static String withOtherOnes(String word, StringBuilder plain) {
        for (int place : new int[] {word.lastIndexOf('1'), word.indexOf('1')}) {
            var other = new StringBuilder(plain);
            other.setCharAt(place, OTHER_ONE);
            if (KnownWords.have(other.toString())) {
                return other.toString();
            }
        }
        return plain.toString();
    }
}
