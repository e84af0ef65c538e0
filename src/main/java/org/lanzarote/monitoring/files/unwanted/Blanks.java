package org.lanzarote.monitoring.files.unwanted;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Tells of the white space that is read, between whatever it stands; of all but single blanks, which divide words. */
final class Blanks extends FilterInputStream {

    private static final int MOST_AT_ONCE = 4_096;

    private final Consumer<String> told;
    private final StringBuilder run = new StringBuilder();

    Blanks(InputStream content, Consumer<String> told) {
        super(content);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        note(read);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = 0; i < read; i++) {
            note(buffer[offset + i]);
        }
        return read;
    }

    private void note(int one) {
        if (one == ' ' || one == '\t' || one == '\n' || one == '\r') {
            run.append((char) one);
        }
        boolean ends = run.length() == MOST_AT_ONCE || (one > ' ' || one < 0);
        if (!run.isEmpty() && ends) {
            if (!run.toString().equals(" ")) {
                told.accept(run.toString());
            }
            run.setLength(0);
        }
    }
}
