package org.lanzarote.monitoring.files.document;

import java.util.BitSet;

/**
 * Finds a file that is written in letters and the signs of a keyboard (ASCII-85, uuencode): pieces without a blank in which
 * signs stand that no word, code or table has beside each other. Words make up for them, and addresses count for nothing.
 */
final class MixedSigns {

    private static final int SHORTEST = 10;
    private static final int LEAST_KINDS = 3;
    private static final int MOST = 120;

    /** Signs that do not part words, figures and cells. */
    private static final String ODD = "!#$%&*+<=>?@\\^`~";

    private static final String OF_AN_ADDRESS = "://";

    private final BitSet kinds = new BitSet();
    private int length;
    private int letters;
    private int ofAnAddress;
    private int mixed;

    /** Reads on; tells whether there are too many. */
    boolean areTooMany(CharSequence text) {
        boolean tooMany = false;
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
            tooMany |= mixed + (isMixed() ? length : 0) > MOST;
        }
        return tooMany;
    }

    private void read(char one) {
        if (Character.isWhitespace(one)) {
            mixed = Math.max(0, mixed + (isMixed() ? length : letters == length ? -letters : 0));
            kinds.clear();
            length = 0;
            letters = 0;
            ofAnAddress = 0;
            return;
        }
        length++;
        letters += Character.isLetter(one) ? 1 : 0;
        if (ODD.indexOf(one) >= 0) {
            kinds.set(one);
        }
        if (ofAnAddress < OF_AN_ADDRESS.length()) {
            ofAnAddress = one == OF_AN_ADDRESS.charAt(ofAnAddress) ? ofAnAddress + 1 : 0;
        }
    }

    private boolean isMixed() {
        return length >= SHORTEST && kinds.cardinality() >= LEAST_KINDS && ofAnAddress < OF_AN_ADDRESS.length();
    }
}
