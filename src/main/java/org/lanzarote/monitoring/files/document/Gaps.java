package org.lanzarote.monitoring.files.document;

import org.lanzarote.monitoring.files.unwanted.Balance;

/** Finds a file that is written in the white space of a text: between words, and at the ends of lines, where nobody sees it. */
final class Gaps {

    private static final int AT_ONCE = 4_096;

    private final Balance balance = Balance.ofText();
    private final StringBuilder gap = new StringBuilder();
    private final StringBuilder words = new StringBuilder();

    void read(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
        }
    }

    /** Ends the text; tells whether its white space says more than its words. */
    boolean areFile() {
        endGap();
        endWords();
        return balance.isTooMuchUnseen();
    }

    private void read(char one) {
        if (Character.isWhitespace(one) || Character.isSpaceChar(one)) {
            gap.append(one);
            if (gap.length() == AT_ONCE) {
                endGap();
            }
            return;
        }
        endGap();
        words.append(one);
        if (words.length() == AT_ONCE) {
            endWords();
        }
    }

    private void endGap() {
        balance.hideNeedless(gap.toString());
        gap.setLength(0);
    }

    private void endWords() {
        balance.show(words.toString());
        words.setLength(0);
    }
}
