package org.lanzarote.monitoring.files.pdf;

import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSString;

/** Tells a text in a PDF from data that stand where a text does. */
final class PdfStrings {

    /** Keys and names of places, which may be of any bytes. */
    private static final int SHORT = 64;

    private PdfStrings() {}

    static boolean isText(COSString string) {
        return isShort(string) || isReadable(string);
    }

    static boolean isShort(COSString string) {
        return string.getBytes().length <= SHORT;
    }

    static boolean isReadable(COSString string) {
        var bytes = string.getBytes();
        return isLetters(bytes) || (bytes.length > 1 && isUnicode(bytes));
    }

    private static boolean isUnicode(byte[] bytes) {
        int mark = ByteBuffer.wrap(bytes).getChar();
        return (mark == 0xFEFF || mark == 0xFFFE)
                && string(bytes)
                        .codePoints()
                        .noneMatch(point -> point < ' ' && !Character.isWhitespace(point) && point != 0x1B);
    }

    private static String string(byte[] bytes) {
        return new COSString(bytes).getString();
    }

    /** Letters of one byte each, among them the accents that PDF puts below the blank. */
    private static boolean isLetters(byte[] bytes) {
        for (byte one : bytes) {
            boolean accent = one >= 0x18 && one < 0x20;
            boolean control = one >= 0 && one < 0x20 && !accent && !Character.isWhitespace(one);
            if (control || one == 0x7F) {
                return false;
            }
        }
        return true;
    }
}
