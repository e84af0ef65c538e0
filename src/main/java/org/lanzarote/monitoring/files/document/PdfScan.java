package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSObjectKey;

/** Goes through the bytes of a PDF from first to last, and knows of each to what object or table it belongs. */
final class PdfScan {

    /** An object where it stands in the file, with the bytes of its stream, which may be none. */
    record Place(COSObjectKey key, int offset, int from, int to) {}

    /** What the bytes at a place belong to. */
    private enum Within {
        FILE,
        OBJECT,
        TABLE,
        TRAILER
    }

    private static final String FAULT = "bytes that belong to none of its objects; print it to a new PDF";
    private static final byte[] END_OF_STREAM = "endstream".getBytes(US_ASCII);
    private static final Set<String> VALUES = Set.of("true", "false", "null", "R", "endstream");
    private static final int END_OF_LINE = 2;
    private static final int MOST_NUMBERS = 2;

    private final List<Place> objects = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Long> hints = new ArrayList<>();
    private final ByteBuffer bytes;
    private final PdfLexer lexer;
    private final UnwantedParts findings;

    private Within within = Within.FILE;
    private String name = "";
    private final List<long[]> numbers = new ArrayList<>();
    private boolean quick;
    private long length = -1;

    private PdfScan(ByteBuffer bytes, UnwantedParts findings) {
        this.bytes = bytes;
        this.lexer = new PdfLexer(bytes);
        this.findings = findings;
    }

    static PdfScan of(ByteBuffer bytes, UnwantedParts findings) {
        var scan = new PdfScan(bytes, findings);
        for (var kind = scan.lexer.next(); kind != PdfLexer.Kind.END; kind = scan.lexer.next()) {
            scan.take(kind);
        }
        return scan;
    }

    List<Place> objects() {
        return objects;
    }

    /** The ends of the states in which the document was saved, one after another. */
    List<Integer> ends() {
        return ends;
    }

    /** Whether an object is a table that only quickens the display of the first page. */
    boolean isHint(long offset) {
        return hints.contains(offset);
    }

    private void take(PdfLexer.Kind kind) {
        switch (kind) {
            case COMMENT -> comment();
            case NUMBER -> number();
            case WORD -> word();
            case NAME -> {
                stray(within == Within.FILE);
                name = lexer.text();
                numbers.clear();
                quick |= name.equals("/Linearized");
            }
            default -> stray(within == Within.FILE || within == Within.TABLE);
        }
    }

    private void comment() {
        if (lexer.start() > 0 && lexer.text().startsWith("%PDF-")) {
            throw DOCUMENT_UNREADABLE.because("The PDF has another PDF within, which is not attached to it");
        }
        if (lexer.is("%%EOF") && within == Within.FILE) {
            if (!numbers.isEmpty() && numbers.get(0)[0] > 0) {
                ends.add(lexer.end());
            }
            numbers.clear();
        }
        findings.add(!lexer.isPlain(), "the file", "data in a comment; print it to a new PDF");
    }

    private void number() {
        long value = lexer.text().matches("\\d{1,18}") ? Long.parseLong(lexer.text()) : -1;
        numbers.add(new long[] {value, lexer.start()});
        stray(within == Within.FILE && numbers.size() > MOST_NUMBERS);
        if (name.equals("/Length") && numbers.size() == 1) {
            length = value;
        } else if (name.equals("/H") && quick && numbers.size() % 2 == 1) {
            hints.add(value);
        }
    }

    private void word() {
        switch (lexer.text()) {
            case "obj" -> object();
            case "endobj" -> leave(Within.FILE);
            case "xref" -> leave(Within.TABLE);
            case "trailer" -> leave(Within.TRAILER);
            case "startxref" -> leave(Within.FILE);
            case "n", "f" -> {
                stray(within != Within.TABLE);
                numbers.clear();
            }
            case "stream" -> stream();
            default -> {
                stray(within == Within.FILE || within == Within.TABLE || !VALUES.contains(lexer.text()));
                length = lexer.is("R") && name.equals("/Length") ? -1 : length;
            }
        }
    }

    private void object() {
        if (numbers.size() < 2) {
            stray(true);
            return;
        }
        var number = numbers.get(numbers.size() - 2);
        var generation = numbers.get(numbers.size() - 1);
        objects.add(new Place(new COSObjectKey(number[0], (int) generation[0]), (int) number[1], 0, 0));
        leave(Within.OBJECT);
        length = -1;
        quick = false;
    }

    private void stream() {
        stray(within != Within.OBJECT);
        int from = lexer.end();
        from += from < bytes.limit() && bytes.get(from) == '\r' ? 1 : 0;
        from += from < bytes.limit() && bytes.get(from) == '\n' ? 1 : 0;
        int to = endOfStream(from + Math.max(length, 0), from + Math.max(length, 0) + END_OF_LINE);
        if (length < 0 || to < 0) {
            to = endOfStream(from, bytes.limit());
        }
        if (to < 0) {
            throw DOCUMENT_UNREADABLE.because("The PDF is damaged or not whole");
        }
        if (within == Within.OBJECT) {
            var object = objects.remove(objects.size() - 1);
            objects.add(new Place(object.key(), object.offset(), from, to));
        }
        lexer.moveTo(to + END_OF_STREAM.length);
    }

    /** The first place between these two at which the word stands that ends a stream; -1 if there is none. */
    private int endOfStream(long from, long last) {
        for (long place = from; place <= Math.min(last, bytes.limit() - END_OF_STREAM.length); place++) {
            if (isEndOfStream((int) place)) {
                return (int) place;
            }
        }
        return -1;
    }

    private boolean isEndOfStream(int place) {
        int same = 0;
        while (same < END_OF_STREAM.length && bytes.get(place + same) == END_OF_STREAM[same]) {
            same++;
        }
        return same == END_OF_STREAM.length;
    }

    private void leave(Within next) {
        within = next;
        name = "";
        numbers.clear();
    }

    private void stray(boolean found) {
        findings.add(found, "the file", FAULT);
    }
}
