package org.lanzarote.monitoring.files.attachment;

import static org.lanzarote.monitoring.platform.problem.ProblemType.RANGE_NOT_SATISFIABLE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A range of the bytes of a file, from the first to the last byte, both counted from 0. */
record ByteRange(long first, long last, long size) {

    private static final Pattern ONE =
            Pattern.compile("\\s*bytes\\s*=\\s*(\\d{1,18})?\\s*-\\s*(\\d{1,18})?\\s*", Pattern.CASE_INSENSITIVE);

    /** Reads a range header as RFC 9110 says: an invalid one, or several ranges, count as none. */
    static ByteRange of(@Nullable String header, long size) {
        var asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || (asked.group(1) == null && asked.group(2) == null)) {
            return new ByteRange(0, size - 1, size);
        }
        var range = asked.group(1) == null ? end(asked, size) : part(asked, size);
        if (range.first() >= size) {
            throw RANGE_NOT_SATISFIABLE.because(AttachmentMessage.FILE_SIZE.with(size));
        }
        return range.last() < range.first() ? new ByteRange(0, size - 1, size) : range;
    }

    boolean isWhole() {
        return length() == size;
    }

    long length() {
        return last - first + 1;
    }

    @Override
    public String toString() {
        return "bytes %d-%d/%d".formatted(first, last, size);
    }

    private static ByteRange end(Matcher asked, long size) {
        long length = Long.parseLong(asked.group(2));
        return new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1, size);
    }

    private static ByteRange part(Matcher asked, long size) {
        long last = asked.group(2) == null ? size - 1 : Math.min(Long.parseLong(asked.group(2)), size - 1);
        return new ByteRange(Long.parseLong(asked.group(1)), last, size);
    }
}
