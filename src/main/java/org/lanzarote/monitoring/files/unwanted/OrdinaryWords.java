package org.lanzarote.monitoring.files.unwanted;

/**
 * Tells texts and tables from a file that is written in letters: words of ordinary form make up for what is none, and
 * numbers count for nothing.
 */
public final class OrdinaryWords {

    /** How many letters and digits may be in no ordinary words before there are some again. */
    static final int MOST_OTHERS = 2_000;

    private static final int LONGEST = 40;

    /** How much more each of its letters counts. */
    private static final int LONG_COUNTS = 6;

    /** From so many signs without a divider on, a mixture of letters, digits and cases is data. A digest has 64. */
    private static final int LONG = 20;

    /** What divides words, and stands in data. */
    private static final String OF_DATA = "+/";

    private static final int SHORTEST = 3;
    private static final int SURE = 4;

    /** How many signs that are pictures, blocks or dots, or follow on another sign, may stand so; no text and no table has as many. */
    static final int MOST_SIGNS = 1_000;

    /** What divides the cells of a table and the parts of a code. */
    private static final String DIVIDERS = "\"',;|.:()[]{}\t\r\n ";

    private int others;
    private int signs;
    private int letters;
    private int digits;

    /** How many letters and digits stand since a divider that is none of data. */
    private int run;

    private int capitals;
    private boolean capitalFirst;
    private boolean latin;
    private char last;
    private char lastSign = ' ';

    /** Reads on; tells whether there were too few words, and then begins anew. */
    public boolean lack(CharSequence text) {
        boolean lack = false;
        for (int i = 0; i < text.length(); i++) {
            read(text.charAt(i));
            lack |= isEnough();
        }
        return lack;
    }

    /** Ends a word, where something other than a letter does. */
    void divide() {
        endWord();
        run = 0;
    }

    private void endWord() {
        int weight = weight();
        others = Math.max(0, others + weight);
        signs = Math.max(0, signs + Math.min(0, weight));
        letters = 0;
        digits = 0;
        capitals = 0;
        capitalFirst = false;
        latin = false;
    }

    private boolean isEnough() {
        boolean enough = others > MOST_OTHERS || signs > MOST_SIGNS;
        others = enough ? 0 : others;
        signs = enough ? 0 : signs;
        return enough;
    }

    private void read(char one) {
        if (Character.isSurrogatePair(last, one) && isPicture(Character.toCodePoint(last, one))) {
            letters--;
            divide();
            signs++;
        } else if (Character.isDigit(one)) {
            digits++;
            run++;
            lastSign = ' ';
        } else if (Character.isLetter(one) || Character.isSurrogate(one)) {
            lastSign = ' ';
            boolean capital = Character.isUpperCase(one);
            capitalFirst |= capital && letters == 0;
            capitals += capital ? 1 : 0;
            latin |= one < 0x80;
            letters++;
            run++;
            last = one;
        } else if (!isWithinAWord(one)) {
            endWord();
            run = OF_DATA.indexOf(one) < 0 ? 0 : run;
            boolean follows = DIVIDERS.indexOf(lastSign) < 0 && DIVIDERS.indexOf(one) < 0 && lastSign != one;
            signs += follows || isPicture(one) ? 1 : 0;
            lastSign = one;
        }
    }

    private static boolean isPicture(int character) {
        int type = Character.getType(character);
        return type == Character.OTHER_SYMBOL || (type == Character.MODIFIER_SYMBOL && character > Character.MAX_VALUE);
    }

    private static boolean isWithinAWord(char one) {
        int type = Character.getType(one);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    private int weight() {
        if (letters == 0 || isNumber() || (digits > 0 && !latin)) {
            return 0;
        }
        if (digits == 0 && letters == 1) {
            return isHexadecimal(last) ? 1 : 0;
        }
        if (!isWord()) {
            int length = letters + digits;
            return run < LONG ? length : length * LONG_COUNTS;
        }
        return letters < SHORTEST ? 0 : -letters * (letters < SURE ? 1 : 2);
    }

    /** With a letter for a power of ten, a part or a time. */
    private boolean isNumber() {
        return letters == 1 && (digits > 1 || (digits == 1 && Character.toUpperCase(last) == 'E'));
    }

    private boolean isWord() {
        boolean cased = capitals == letters || capitals * 4 <= letters || (capitals == 1 && capitalFirst);
        return digits == 0 && (!latin || (cased && letters <= LONGEST));
    }

    private static boolean isHexadecimal(char letter) {
        return Character.digit(letter, 16) >= 0 && letter < 0x80;
    }
}
