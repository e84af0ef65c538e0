package org.lanzarote.monitoring.files.unwanted;

import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.UnseenCharacters;
import org.lanzarote.monitoring.platform.problem.Told;

/**
 * Finds a file that is written in the text of a package with characters that nobody sees. Pages of the web and other
 * programs leave some in what is copied from them, so that a few are taken, and the signs of symbol fonts, which are seen
 * in those. No pile of marks is.
 */
public final class UnseenSigns {

    /** So many are taken in any document, and one more to so many letters. */
    private static final int SOME = 16;

    private static final int LETTERS_BESIDE = 500;

    private static final int SOME_SYMBOLS = 100;
    private static final int LETTERS_BESIDE_A_SYMBOL = 20;
    private static final int FIRST_SYMBOL = 0xF020;
    private static final int LAST_SYMBOL = 0xF0FF;

    private final UnwantedParts findings;

    /** Goes on from text to text, since a word or a pile of marks may be written in several. */
    private final UnseenCharacters.CharacterReading reading = new UnseenCharacters.CharacterReading();

    private @Nullable Told first;
    private int letters;
    private int unseen;
    private int symbols;

    public UnseenSigns(UnwantedParts findings) {
        this.findings = findings;
    }

    /** Reads on in the text of a part. */
    public void read(Told part, String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (reading.read(character)) {
                found(part, character);
            } else if (Character.isLetterOrDigit(character)) {
                letters++;
            }
        }
    }

    private void found(Told part, int character) {
        if (reading.isPile()) {
            findings.add(part, Unwanted.PILE_OF_MARKS);
        } else if (character >= FIRST_SYMBOL && character <= LAST_SYMBOL) {
            symbols++;
        } else {
            unseen++;
            first = first == null ? part : first;
        }
    }

    /** Finds whether there are too many for the letters of the document. */
    public void end() {
        if (first != null && unseen > SOME + letters / LETTERS_BESIDE) {
            findings.add(first, Unwanted.UNSEEN_CHARACTERS);
        }
        boolean picture = symbols > SOME_SYMBOLS + letters / LETTERS_BESIDE_A_SYMBOL;
        findings.add(picture, Unwanted.WHOLE_DOCUMENT, Unwanted.SYMBOLS_AS_FILE);
    }
}
