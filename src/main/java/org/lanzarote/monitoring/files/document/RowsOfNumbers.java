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

    /** No figure has more digits. */
    private static final int LONGEST_FIGURE = 20;

    private static final int DIGITS_OF_BYTE = 3;
    private static final int FEWEST_BITS = 4;

    private int bytes;

    /** Whether a word or a larger figure has passed. */
    private boolean interrupted;

    /** The present number, as far as it tells, and its digits. */
    private int number;

    private int digits;
    private boolean isOfBits;

    private int letters;

    /** How many of the first two signs of the present piece of letters and digits are hexadecimal. */
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

    /** Ends a number and a word, where something other than a sign does. */
    void divide() {
        read(' ');
    }

    /** Whether a word, or a figure that no byte has, has passed. */
    boolean areInterrupted() {
        return interrupted;
    }

    private void read(char one) {
        readPair(one);
        int digit = Character.digit(one, 10);
        if (digit >= 0) {
            readDigit(digit);
        } else if (digits > 0) {
            endNumber();
        }
        letters = Character.isLetter(one) ? letters + 1 : 0;
        if (letters == SHORTEST) {
            interrupt();
            pairs = 0;
        }
    }

    /** A number without an end is bytes, too. */
    private void readDigit(int digit) {
        bytes += digits == 0 || (digits > LONGEST_FIGURE && digits % DIGITS_OF_BYTE == 0) ? 1 : 0;
        isOfBits = digit <= 1 && (isOfBits || digits == 0);
        number = Math.min(number * 10 + digit, LARGEST_BYTE + 1);
        digits++;
    }

    /** Behind a figure that no byte has, bytes are counted anew; ones and zeros are no figure. */
    private void endNumber() {
        boolean isBits = isOfBits && digits >= FEWEST_BITS;
        if (number > LARGEST_BYTE && digits <= LONGEST_FIGURE && !isBits) {
            interrupt();
        }
        number = 0;
        digits = 0;
        isOfBits = false;
    }

    private void interrupt() {
        bytes = 0;
        interrupted = true;
    }

    private void readPair(char one) {
        if (Character.isLetterOrDigit(one)) {
            length++;
            hexadecimal += length <= 2 && Character.digit(one, 16) >= 0 && Character.toUpperCase(one) != POWER ? 1 : 0;
        } else {
            pairs += length == 2 && hexadecimal == 2 && letters == 1 ? 1 : 0;
            length = 0;
            hexadecimal = 0;
        }
    }
}
