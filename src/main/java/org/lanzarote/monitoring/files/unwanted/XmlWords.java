package org.lanzarote.monitoring.files.unwanted;

import java.util.Set;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.Told;

/** Finds in the text of a part what is no text: a file that is written in letters. */
public final class XmlWords {

    /** The longest word of letters and digits; addresses have other characters between. */
    public static final int LONGEST = 1_000;

    /** A longer word in a value that no reader shows is no name; a digest in base64 has fewer letters. */
    private static final int LONGEST_NAME = 100;

    private static final Pattern FILE_AS_ADDRESS = Pattern.compile("(?is)\\s*data:.*");

    /** The kind of a document as libraries number it, with 34 digits for each kind that it is one of. */
    private static final Pattern KIND_IN_A_LIBRARY = Pattern.compile("0x01[0-9A-Fa-f]{2,250}");

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

    public XmlWords(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Begins anew, since an element divides words. */
    void begin() {
        length = 0;
        ordinary.divide();
    }

    /** Begins with the present element, and reads its values. */
    public void beginElement(Told part, PlainXml xml) {
        begin();
        isText = !NO_TEXT.contains(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            value(part, xml.getAttributeValue(i));
        }
    }

    public void endElement() {
        begin();
        isText = true;
    }

    /** Reads a comment or the like, which no reader shows; programs write a few words in all. */
    public void aside(Told part, String text) {
        asides += text.length();
        findings.add(asides > LONGEST, part, Unwanted.XML_COMMENTS);
    }

    /** Reads on in a text that is shown, of which a reader may give pieces. */
    public void text(Told part, String piece) {
        read(part, piece, LONGEST);
        findings.add(isText && ordinary.lack(piece), part, Unwanted.FILE_AS_TEXT_WORDS.with(OrdinaryWords.MOST_OTHERS));
    }

    /** Reads on in a text that no reader shows, such as a property, whose words are no longer than those of a name. */
    public void hidden(Told part, String piece) {
        read(part, piece, LONGEST_NAME);
        findings.add(isText && ordinary.lack(piece), part, Unwanted.FILE_AS_TEXT_WORDS.with(OrdinaryWords.MOST_OTHERS));
    }

    /** Reads a value that is a whole. */
    public void value(Told part, String value) {
        length = 0;
        read(part, value, LONGEST_NAME);
        findings.add(FILE_AS_ADDRESS.matcher(value).matches(), part, Unwanted.FILE_AS_TEXT_ADDRESS);
        length = 0;
    }

    private void read(Told part, String piece, int longest) {
        if (KIND_IN_A_LIBRARY.matcher(piece).matches()) {
            return;
        }
        for (int i = 0; i < piece.length(); i++) {
            char letter = piece.charAt(i);
            length = isOfAFile(letter) ? length + 1 : 0;
            if (length > longest) {
                findings.add(part, Unwanted.FILE_AS_TEXT_WORD.with(longest));
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
