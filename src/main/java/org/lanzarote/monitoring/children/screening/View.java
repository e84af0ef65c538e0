package org.lanzarote.monitoring.children.screening;

import java.util.BitSet;

/** A text as somebody may read it, and which signs stand beside one another in it; capitals do not matter for that. */
final class View {

    private static final int PAIRS = 1 << 12;
    private static final int SPREAD = 61;

    /** Stands before the first sign of a piece, so that each sign is a pair by itself too. */
    private static final char NONE = 0;

    private final String text;
    private final BitSet pairs = new BitSet(PAIRS);

    View(String text) {
        this.text = text;
        char before = NONE;
        for (int i = 0; i < text.length(); i++) {
            char sign = Character.toLowerCase(text.charAt(i));
            pairs.set(pair(NONE, sign));
            pairs.set(pair(before, sign));
            before = sign;
        }
    }

    String text() {
        return text;
    }

    boolean hasDigits() {
        return text.chars().anyMatch(sign -> '0' <= sign && sign <= '9');
    }

    /** Whether a piece in small letters may stand in the text; where it does not, that is nearly always known. */
    boolean mayHave(String piece) {
        char before = NONE;
        for (int i = 0; i < piece.length(); i++) {
            if (!pairs.get(pair(before, piece.charAt(i)))) {
                return false;
            }
            before = piece.charAt(i);
        }
        return true;
    }

    /** Some pairs share a place. */
    private static int pair(char before, char sign) {
        return (before * SPREAD + sign) % PAIRS;
    }
}
