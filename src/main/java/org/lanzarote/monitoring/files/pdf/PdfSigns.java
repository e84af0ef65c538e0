package org.lanzarote.monitoring.files.pdf;

/** What a byte is in the words of a PDF. */
final class PdfSigns {

    private static final String APART = "()<>[]{}/%";

    private PdfSigns() {}

    /** Whether it ends the word before it, and begins another. */
    static boolean isApart(int one) {
        return APART.indexOf(one) >= 0;
    }

    static boolean isSpace(int one) {
        return one == ' ' || one == '\n' || one == '\r' || one == '\t' || one == '\f' || one == 0;
    }

    static boolean isOfNumber(int one) {
        return (one >= '0' && one <= '9') || one == '.' || one == '-' || one == '+';
    }
}
