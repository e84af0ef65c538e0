package org.lanzarote.monitoring.files.document;

import java.util.regex.Pattern;

/** Finds in the text of a part what is no text: a file that is written in letters. */
final class XmlWords {

    /** The longest word of letters and digits; addresses have other characters between. */
    static final int LONGEST = 1_000;

    private static final String FILE = "a file as text";
    private static final Pattern FILE_AS_ADDRESS = Pattern.compile("(?is)\\s*data:.*");

    private final UnwantedParts findings;
    private int length;

    XmlWords(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Begins anew, since an element divides words. */
    void begin() {
        length = 0;
    }

    /** Reads a value that is a whole. */
    void value(String part, String value) {
        begin();
        read(part, value);
        findings.add(FILE_AS_ADDRESS.matcher(value).matches(), part, FILE + " (data:)");
        begin();
    }

    /** Reads on in a text, of which a reader may give pieces. */
    void read(String part, String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char letter = piece.charAt(i);
            length = isOfAFile(letter) ? length + 1 : 0;
            if (length > LONGEST) {
                findings.add(part, FILE + " (a word of more than " + LONGEST + " letters)");
                begin();
            }
        }
    }

    private static boolean isOfAFile(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '+'
                || letter == '/'
                || letter == '=';
    }
}
