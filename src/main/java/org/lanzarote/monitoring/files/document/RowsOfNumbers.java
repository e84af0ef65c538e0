package org.lanzarote.monitoring.files.document;

/** Finds a file whose bytes are written as numbers: a table has words between, or numbers that no byte has. */
final class RowsOfNumbers {

    private static final int MOST = 5_000;
    private static final int LARGEST_BYTE = 255;

    /** The letter that is also part of a figure. */
    private static final char POWER = 'E';

    /** So many pairs of a digit and a letter up to F stand together in no table and no list. */
    private static final int MOST_PAIRS = 64;

    /** As many letters as a word has at least. */
    private static final int SHORTEST = 3;

    private int bytes;

    /** The present number, as far as it tells; less than none between two. */
    private int number = -1;

    private int letters;

    /** The signs of the present piece of letters and digits, as far as all are hexadecimal. */
    private int hexadecimal;

    private int length;
    private int pairs;

    /** Reads on; tells whether there are too many. */
    boolean areTooMany(CharSequence text) {
        boolean tooMany = false;
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
            tooMany |= bytes > MOST || pairs > MOST_PAIRS;
        }
        return tooMany;
    }

    private void read(char one) {
        readPair(one);
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
        pairs = letters == SHORTEST ? 0 : pairs;
    }

    private void readPair(char one) {
        if (Character.isLetterOrDigit(one)) {
            length++;
            hexadecimal += Character.digit(one, 16) >= 0 && Character.toUpperCase(one) != POWER ? 1 : 0;
        } else {
            pairs += length == 2 && hexadecimal == 2 && letters == 1 ? 1 : 0;
            length = 0;
            hexadecimal = 0;
        }
    }
}
