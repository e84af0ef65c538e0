package org.lanzarote.monitoring.files.document;

/** Letters of other alphabets than the Latin one, in which no program is written. */
final class OtherAlphabet {

    /** Letters below are Latin. */
    private static final char FIRST = 0x250;

    private OtherAlphabet() {}

    /** Whether a word has such a letter. */
    static boolean isIn(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isOne(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(char one) {
        return one >= FIRST
                && Character.isLetter(one)
                && Character.UnicodeScript.of(one) != Character.UnicodeScript.LATIN;
    }
}
