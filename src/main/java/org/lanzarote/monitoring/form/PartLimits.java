package org.lanzarote.monitoring.form;

import static org.lanzarote.monitoring.problem.ProblemType.FORM_FOREIGN;
import static org.lanzarote.monitoring.problem.ProblemType.FORM_UNREADABLE;
import static org.lanzarote.monitoring.problem.ProblemType.FORM_UNSAFE;
import static org.lanzarote.monitoring.problem.ProblemType.TOO_LARGE;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/** How much there may be in a form, counted while it is looked through: what is too much is not read to its end. */
final class PartLimits {

    private static final long MOST_BYTES = 50L * 1024 * 1024;
    private static final long ALWAYS_BYTES = 1024 * 1024;
    private static final int MOST_RATIO = 200;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_CELLS = 300_000;
    private static final int MOST_FORMULAS = 200;

    private static final Pattern YES = Pattern.compile("1|true|on");

    private final long mostBytes;
    private long bytes;
    private int cells;
    private int formulas;
    private int strings;
    private int lastString = -1;

    PartLimits(long fileSize) {
        this.mostBytes = Math.min(MOST_BYTES, Math.max(ALWAYS_BYTES, fileSize * MOST_RATIO));
    }

    InputStream counted(InputStream part) {
        return new Counted(part);
    }

    void row(int rowsOfThisSheet) {
        if (rowsOfThisSheet > MOST_ROWS) {
            throw TOO_LARGE.because("A sheet has more than " + MOST_ROWS + " rows");
        }
    }

    void cell() {
        if (++cells > MOST_CELLS) {
            throw TOO_LARGE.because("The form has more than " + MOST_CELLS + " cells");
        }
    }

    void formula() {
        if (++formulas > MOST_FORMULAS) {
            throw TOO_LARGE.because("The form has more than " + MOST_FORMULAS + " formulas; it takes none");
        }
    }

    void string() {
        strings++;
    }

    void usesString(int index) {
        lastString = Math.max(lastString, index);
    }

    void days(String since1904) {
        if (YES.matcher(since1904).matches()) {
            throw FORM_FOREIGN.because("The workbook counts days from 1904; the form went out counting from 1900");
        }
    }

    /** A cell may name a text of the workbook by its place only where there is one. */
    void requireWholeStrings() {
        if (lastString >= strings) {
            throw FORM_UNREADABLE.because("A cell names a text that is not in the file");
        }
    }

    /** Counts what comes out of the compressed parts, whatever the file says of their size. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long most) throws IOException {
            var buffer = new byte[8_192];
            long skipped = 0;
            for (int read = read(buffer); read >= 0; read = read(buffer)) {
                skipped += read;
            }
            return skipped;
        }

        private void count(int read) {
            bytes += read;
            if (bytes > mostBytes) {
                throw FORM_UNSAFE.because("The file unpacks to more than " + mostBytes + " bytes");
            }
        }
    }
}
