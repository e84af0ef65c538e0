package org.lanzarote.monitoring.children.screening;

import java.util.BitSet;

/** A text as somebody may read it, and which signs stand beside one another in it; capitals do not matter for that. */
final class SearchedText {

    /** Stands in a piece where a word begins or ends. */
    static final char EDGE = 1;

    private static final int PAIRS = 1 << 12;
    private static final int SPREAD = 61;

    /** Stands before the first sign of a piece, so that each sign is a pair by itself too. */
    private static final char NONE = 0;

    private final String text;
    private final String small;
    private final BitSet pairs = new BitSet(PAIRS);

    SearchedText(String text) {
        this.text = text;
        var letters = new char[text.length()];
        char before = NONE;
        for (int i = 0; i < text.length(); i++) {
            char sign = Character.toLowerCase(text.charAt(i));
            letters[i] = sign;
            pairs.set(pair(NONE, sign));
            pairs.set(pair(before, sign));
            before = sign;
        }
        small = new String(letters);
    }

    String text() {
        return text;
    }

    boolean hasDigits() {
        return text.chars().anyMatch(sign -> '0' <= sign && sign <= '9');
    }

    /** Whether a piece in small letters stands in the text; the edges of words may be told at its ends. */
    boolean has(String piece) {
        int from = piece.charAt(0) == EDGE ? 1 : 0;
        int to = piece.charAt(piece.length() - 1) == EDGE ? piece.length() - 1 : piece.length();
        return hasPairs(piece, from, to) && stands(piece.substring(from, to), from > 0, to < piece.length());
    }

    /** Nearly always tells that a piece does not stand there. */
    private boolean hasPairs(String piece, int from, int to) {
        char before = NONE;
        for (int i = from; i < to; i++) {
            if (!pairs.get(pair(before, piece.charAt(i)))) {
                return false;
            }
            before = piece.charAt(i);
        }
        return true;
    }

    private boolean stands(String piece, boolean begins, boolean ends) {
        for (int at = small.indexOf(piece); at >= 0; at = small.indexOf(piece, at + 1)) {
            if ((!begins || isEdge(at)) && (!ends || isEdge(at + piece.length()))) {
                return true;
            }
        }
        return false;
    }

    /** As RE2 has it: between a letter or digit of ASCII and anything else. */
    private boolean isEdge(int place) {
        return isOfWord(place - 1) != isOfWord(place);
    }

    private boolean isOfWord(int place) {
        if (place < 0 || place >= text.length()) {
            return false;
        }
        char sign = text.charAt(place);
        return ('a' <= sign && sign <= 'z')
                || ('A' <= sign && sign <= 'Z')
                || ('0' <= sign && sign <= '9')
                || sign == '_';
    }

    /** Some pairs share a place. */
    private static int pair(char before, char sign) {
        return (before * SPREAD + sign) % PAIRS;
    }
}
