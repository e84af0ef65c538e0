package org.lanzarote.monitoring.outcome.cutting;

import org.lanzarote.monitoring.platform.language.LookAlikes;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;

/**
 * The letters and digits of a text, one after the other, by which it is seen at once that words do not stand in it. Where something
 * was withheld before, part of them may stand behind its mark.
 */
final class TextLetters {

    private static final int FIRST_SPECIAL = 0x80;

    private final String letters;
    private final boolean hasMarks;

    TextLetters(String text) {
        // What follows a percent sign may be a sign by its number, or a word.
        this.letters = text.indexOf('%') < 0 ? of(text) : of(text) + "\n" + of(text.replace('%', ' '));
        this.hasMarks = text.contains(TextWord.WITHHELD);
    }

    boolean have(String letters) {
        return hasMarks || this.letters.contains(letters);
    }

    /** Those of words, without regard to how they are written. */
    static String of(String words) {
        var letters = new StringBuilder();
        SearchedAnswer.folded(words).codePoints().forEach(sign -> {
            if (sign < FIRST_SPECIAL) {
                add(letters, sign);
            } else {
                LookAlikes.latin(sign).codePoints().forEach(latin -> add(letters, latin));
            }
        });
        return letters.toString();
    }

    private static void add(StringBuilder letters, int sign) {
        if (Character.isLetterOrDigit(sign)) {
            letters.appendCodePoint(sign);
        }
    }
}
