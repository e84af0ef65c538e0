package org.lanzarote.monitoring.files.document;

/** Finds a file whose bytes are written as numbers: a table has words between, or numbers that no byte has. */
final class RowsOfNumbers {

    private static final int MOST = 5_000;
    private static final int LARGEST_BYTE = 255;

    /** As many letters as a word has at least. */
    private static final int SHORTEST = 3;

    private int bytes;

    /** The present number, as far as it tells; less than none between two. */
    private int number = -1;

    private int letters;

    /** Reads on; tells whether there are too many. */
    boolean areTooMany(CharSequence text) {
        boolean tooMany = false;
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
            tooMany |= bytes > MOST;
        }
        return tooMany;
    }

    private void read(char one) {
        int digit = Character.digit(one, 10);
        if (digit >= 0) {
            bytes += number < 0 ? 1 : 0;
            number = Math.min(Math.max(number, 0) * 10 + digit, LARGEST_BYTE + 1);
        } else {
            number = -1;
        }
        letters = Character.isLetter(one) ? letters + 1 : 0;
        if (letters == SHORTEST || number > LARGEST_BYTE) {
            bytes = 0;
        }
    }
}
