package org.lanzarote.monitoring.files.document;

import java.util.BitSet;

/**
 * Finds a file that is written in letters and all signs of a keyboard (ASCII-85, uuencode): long pieces without a blank in
 * which many different signs stand. An address or a row of a table has few.
 */
final class MixedSigns {

    private static final int LONGEST = 30;
    private static final int MOST_KINDS = 9;
    private static final int MOST = 240;

    private final BitSet kinds = new BitSet();
    private int length;
    private int mixed;

    /** Reads on; tells whether there are too many. */
    boolean areTooMany(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
        }
        return mixed + (isMixed() ? length : 0) > MOST;
    }

    private void read(char one) {
        if (Character.isWhitespace(one)) {
            mixed += isMixed() ? length : 0;
            kinds.clear();
            length = 0;
        } else {
            length++;
            if (one < 0x80 && !Character.isLetterOrDigit(one)) {
                kinds.set(one);
            }
        }
    }

    private boolean isMixed() {
        return length > LONGEST && kinds.cardinality() > MOST_KINDS;
    }
}
