package org.lanzarote.monitoring.files.document;

import java.io.IOException;
import java.util.BitSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.lanzarote.monitoring.files.unwanted.PlainXml;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/**
 * The texts of an XLSX that its cells name by their number: which of them are words, or figures that no byte has. They may
 * stand behind the cells in the package, so that they are read before.
 */
final class TextsOfCells {

    /** What stands for a text that is none of them, and for one that is. */
    private static final String NUMBER = "0";

    private static final String WORD = "word";

    private static final String TEXT = "si";
    private static final String PIECE = "t";
    private static final String PRONUNCIATION = "rPh";

    private final BitSet words = new BitSet();
    private int texts;
    private RowsOfNumbers present = new RowsOfNumbers();
    private boolean isPiece;
    private boolean isPronunciation;

    static TextsOfCells of(ZipParts parts, OfficeTypes types) throws IOException {
        var shared = new TextsOfCells();
        parts.forEach(types::hasSharedTexts, (name, content) -> {
            try {
                shared.read(PlainXml.of(content, ProblemType.DOCUMENT_UNSAFE));
            } catch (XMLStreamException e) {
                throw PackageCheck.unreadable(name);
            }
        });
        return shared;
    }

    /** What a reader sees of the text with this number, as far as it is a word or a number. */
    String seen(String number) {
        boolean isWord = number.matches("\\d{1,9}") && words.get(Integer.parseInt(number));
        return isWord ? WORD : NUMBER;
    }

    private void read(PlainXml xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    isPiece = xml.getLocalName().equals(PIECE) && !isPronunciation;
                    isPronunciation |= xml.getLocalName().equals(PRONUNCIATION);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (isPiece) {
                        present.areTooMany(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void end(String name) {
        isPiece = false;
        isPronunciation &= !name.equals(PRONUNCIATION);
        if (name.equals(TEXT)) {
            present.divide();
            words.set(texts++, present.areInterrupted());
            present = new RowsOfNumbers();
        }
    }
}
