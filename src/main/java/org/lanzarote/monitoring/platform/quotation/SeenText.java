package org.lanzarote.monitoring.platform.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as it can be seen: differences of spaces, line ends and the composition of characters are gone, and nothing else
 * is. It finds words in it as whole words only, so that "able" is not found in "unable", nor "5" in "1.5".
 */
record SeenText(String text) {

    /** How much of what stands around words is kept with them. */
    private static final int AROUND = 60;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final String HYPHENS = "-\u2010\u2011";

    /** They join what follows, as in "can't"; what they follow is a word of its own, as in "l'enfant". */
    private static final String APOSTROPHES = "'\u2019";

    private static final String IN_NUMBERS = ".,";

    static SeenText of(String raw) {
        return new SeenText(SPACES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip());
    }

    /** Where these visible words begin, from the first place to the last. */
    List<Integer> places(String words) {
        List<Integer> places = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + 1)) {
            if (!isInside(at) && !isInside(at + words.length())) {
                places.add(at);
            }
        }
        return places;
    }

    String before(int place) {
        int begin = place <= AROUND ? 0 : text.indexOf(' ', place - AROUND - 1);
        return begin < 0 || begin >= place ? "" : text.substring(begin, place).strip();
    }

    String after(int end) {
        int last = text.length() - end <= AROUND ? text.length() : text.lastIndexOf(' ', end + AROUND);
        return last <= end ? "" : text.substring(end, last).strip();
    }

    /** The whole sentences in which the words between two places stand. */
    String sentence(int begin, int end) {
        return SentenceEnds.of(text).around(begin, end);
    }

    boolean hasBefore(int place, String words) {
        return text.substring(0, place).strip().endsWith(words);
    }

    boolean hasAfter(int end, String words) {
        return text.substring(end).strip().startsWith(words);
    }

    /** Whether a word or a number goes on across this place. */
    private boolean isInside(int place) {
        if (place == 0 || place == text.length()) {
            return false;
        }
        int left = text.codePointBefore(place);
        int right = text.codePointAt(place);
        return (isOfWord(left) && isOfWord(right))
                || (isOfWord(right) && joins(HYPHENS, left, right, place - Character.charCount(left)))
                || (isOfWord(left)
                        && joins(HYPHENS + APOSTROPHES, right, left, place + Character.charCount(right) + 1));
    }

    /** Whether a sign joins what is near with the sign that ends at this place. */
    private boolean joins(String signs, int sign, int near, int beyond) {
        if (beyond < 1 || beyond > text.length()) {
            return false;
        }
        int far = text.charAt(beyond - 1);
        return (signs.indexOf(sign) >= 0 && isOfWord(far))
                || (IN_NUMBERS.indexOf(sign) >= 0 && Character.isDigit(far) && Character.isDigit(near));
    }

    private static boolean isOfWord(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
