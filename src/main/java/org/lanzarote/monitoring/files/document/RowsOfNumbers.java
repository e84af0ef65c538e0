package org.lanzarote.monitoring.files.document;

/** Finds a file that is written in numbers: more of them than any table has without a word between. */
final class RowsOfNumbers {

    private static final int MOST = 5_000;

    /** As many letters as a word has at least. */
    private static final int SHORTEST = 3;

    private int numbers;
    private int letters;
    private boolean inNumber;

    /** Reads on; tells whether there are too many. */
    boolean areTooMany(CharSequence text) {
        boolean tooMany = false;
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
            tooMany |= numbers > MOST;
        }
        return tooMany;
    }

    private void read(char one) {
        boolean digit = Character.isDigit(one);
        numbers += digit && !inNumber ? 1 : 0;
        inNumber = digit;
        letters = Character.isLetter(one) ? letters + 1 : 0;
        if (letters == SHORTEST) {
            numbers = 0;
        }
    }
}
