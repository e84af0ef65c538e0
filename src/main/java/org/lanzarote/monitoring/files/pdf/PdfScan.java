package org.lanzarote.monitoring.files.pdf;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSObjectKey;
import org.lanzarote.monitoring.files.pdf.PdfLexer.PdfWordKind;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;

/** Goes through the bytes of a PDF from first to last, and knows of each to what object or table it belongs. */
final class PdfScan {

    private static final Unwanted FAULT = Unwanted.STRAY_IN_PDF;
    private static final Set<String> VALUES = Set.of("true", "false", "null", "R", "endstream");
    private static final int MOST_NUMBERS = 2;

    private final List<PdfPlace> objects = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Long> hints = new ArrayList<>();
    private final ByteBuffer bytes;
    private final PdfLexer lexer;
    private final PdfRemarks remarks = new PdfRemarks();
    private final UnwantedParts findings;
    private PdfPart within = PdfPart.FILE;
    private String name = "";
    private final List<long[]> numbers = new ArrayList<>();
    private boolean quick;
    private long length = -1;

    private PdfScan(ByteBuffer bytes, UnwantedParts findings) {
        this.bytes = bytes;
        this.lexer = new PdfLexer(bytes);
        this.findings = findings;
    }

    static PdfScan of(ByteBuffer bytes, UnwantedParts findings, Balance balance) {
        var scan = new PdfScan(bytes, findings);
        for (var kind = scan.lexer.next(); kind != PdfWordKind.END; kind = scan.lexer.next()) {
            balance.hideNeedless(scan.lexer.blanks());
            scan.take(kind);
        }
        balance.hideNeedless(scan.lexer.blanks());
        return scan;
    }

    List<PdfPlace> objects() {
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

    private void take(PdfWordKind kind) {
        boolean isLong = (kind == PdfWordKind.NAME || kind == PdfWordKind.NUMBER) && lexer.isLong();
        findings.add(isLong, Unwanted.THE_FILE, Unwanted.FILE_AS_LIST);
        switch (kind) {
            case COMMENT -> comment();
            case NUMBER -> number();
            case WORD -> word();
            case NAME -> {
                stray(within == PdfPart.FILE);
                name = lexer.text();
                numbers.clear();
                quick |= name.equals("/Linearized");
            }
            default -> stray(within == PdfPart.FILE || within == PdfPart.TABLE);
        }
    }

    private void comment() {
        if (lexer.start() > 0 && lexer.text().startsWith("%PDF-")) {
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_WITHIN_PDF);
        }
        if (lexer.is("%%EOF") && within == PdfPart.FILE) {
            numbers.stream().limit(1).filter(start -> start[0] > 0).forEach(start -> ends.add(lexer.end()));
            numbers.clear();
        }
        boolean isMark = objects.isEmpty() && PdfRemarks.isMark(lexer);
        findings.add(!isMark && !remarks.arePlainWith(lexer), Unwanted.THE_FILE, Unwanted.COMMENT_DATA_IN_FILE);
    }

    private void number() {
        long value = lexer.text().matches("\\d{1,18}") ? Long.parseLong(lexer.text()) : -1;
        numbers.add(new long[] {value, lexer.start()});
        stray(within == PdfPart.FILE && numbers.size() > MOST_NUMBERS);
        if (name.equals("/Length") && numbers.size() == 1) {
            length = value;
        } else if (name.equals("/H") && quick && numbers.size() % 2 == 1) {
            hints.add(value);
        }
    }

    private void word() {
        switch (lexer.text()) {
            case "obj" -> object();
            case "endobj", "startxref" -> leave(PdfPart.FILE);
            case "xref" -> leave(PdfPart.TABLE);
            case "trailer" -> leave(PdfPart.TRAILER);
            case "n", "f" -> entry();
            case "stream" -> stream();
            default -> {
                stray(within == PdfPart.FILE || within == PdfPart.TABLE || !VALUES.contains(lexer.text()));
                length = lexer.is("R") && name.equals("/Length") ? -1 : length;
            }
        }
    }

    private void entry() {
        stray(within != PdfPart.TABLE);
        numbers.clear();
    }

    private void object() {
        if (numbers.size() < 2) {
            stray(true);
            return;
        }
        var number = numbers.get(numbers.size() - 2);
        var generation = numbers.get(numbers.size() - 1);
        objects.add(new PdfPlace(new COSObjectKey(number[0], (int) generation[0]), (int) number[1], 0, 0));
        leave(PdfPart.OBJECT);
        length = -1;
        quick = false;
    }

    private void stream() {
        stray(within != PdfPart.OBJECT);
        int from = PdfStreamEnd.afterLine(bytes, lexer.end());
        int to = PdfStreamEnd.after(bytes, from, length);
        if (to < 0) {
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_DAMAGED);
        }
        if (within == PdfPart.OBJECT) {
            objects.add(objects.remove(objects.size() - 1).with(from, to));
        }
        lexer.moveTo(to + PdfStreamEnd.LENGTH);
    }

    private void leave(PdfPart next) {
        within = next;
        name = "";
        numbers.clear();
    }

    private void stray(boolean found) {
        findings.add(found, Unwanted.THE_FILE, FAULT);
    }
}
