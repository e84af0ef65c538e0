package org.lanzarote.monitoring.files.document;

import java.util.Set;
import java.util.regex.Pattern;

/** Finds in the text of a part what is no text: a file that is written in letters. */
final class XmlWords {

    /** The longest word of letters and digits; addresses have other characters between. */
    static final int LONGEST = 1_000;

    private static final String FILE = "a file as text";
    private static final Pattern FILE_AS_ADDRESS = Pattern.compile("(?is)\\s*data:.*");

    /** Elements whose text is a formula, a code or a place, which have checks of their own. */
    private static final Set<String> NO_TEXT = Set.of(
            "f",
            "formula",
            "formula1",
            "formula2",
            "definedName",
            "calculatedColumnFormula",
            "totalsRowFormula",
            "instrText",
            "delInstrText",
            "sqref");

    private final UnwantedParts findings;
    private final OrdinaryWords ordinary = new OrdinaryWords();
    private boolean isText = true;
    private int length;
    private int asides;

    XmlWords(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Begins anew, since an element divides words. */
    void begin() {
        length = 0;
        ordinary.divide();
    }

    void beginElement(String name) {
        begin();
        isText = !NO_TEXT.contains(name);
    }

    void endElement() {
        begin();
        isText = true;
    }

    /** Reads a comment or the like, which no reader shows; programs write a few words in all. */
    void aside(String part, String text) {
        asides += text.length();
        findings.add(asides > LONGEST, part, "comments in its XML; save the document anew");
    }

    /** Reads on in a text that is shown, of which a reader may give pieces. */
    void text(String part, String piece) {
        read(part, piece);
        findings.add(
                isText && ordinary.lack(piece),
                part,
                FILE + " (more than " + OrdinaryWords.MOST_OTHERS + " letters and digits without ordinary words)");
    }

    /** Reads a value that is a whole. */
    void value(String part, String value) {
        length = 0;
        read(part, value);
        findings.add(FILE_AS_ADDRESS.matcher(value).matches(), part, FILE + " (data:)");
        length = 0;
    }

    private void read(String part, String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char letter = piece.charAt(i);
            length = isOfAFile(letter) ? length + 1 : 0;
            if (length > LONGEST) {
                findings.add(part, FILE + " (a word of more than " + LONGEST + " letters)");
                length = 0;
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
