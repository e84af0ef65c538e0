package org.lanzarote.monitoring.files.pdf;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lanzarote.monitoring.files.unwanted.Balance;
import org.lanzarote.monitoring.files.unwanted.Unwanted;
import org.lanzarote.monitoring.files.unwanted.UnwantedParts;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Checks a PDF byte by byte, and object by object in each state that was saved, without running or displaying it. */
public final class PdfCheck {

    private static final int MOST_STATES = 20;

    private final UnwantedParts findings = new UnwantedParts();
    private final Balance balance = Balance.ofPdf();
    private final Set<Integer> listed = new HashSet<>();
    private final PdfBytes bytes;

    private PdfCheck(PdfBytes bytes) {
        this.bytes = bytes;
    }

    public static void check(Path file) throws IOException {
        try {
            var check = new PdfCheck(PdfBytes.read(file));
            check.states();
            check.findings.orThrow();
        } catch (InvalidPasswordException e) {
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_PASSWORD);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What is made to break its reader breaks it in many ways.
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_DAMAGED);
        }
    }

    /** Checks the document, and what it was before it was saved again and the earlier state was left in the file. */
    private void states() throws IOException {
        var scan = PdfScan.of(bytes.all(), findings, balance);
        var ends = scan.ends();
        if (ends.size() > MOST_STATES) {
            throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_SAVED_TOO_OFTEN);
        }
        for (int end : ends.subList(0, Math.max(0, ends.size() - 1))) {
            state(scan, bytes.until(end), end);
        }
        state(scan, bytes.all(), Integer.MAX_VALUE);
        boolean all = scan.objects().stream().allMatch(place -> listed.contains(place.offset()));
        findings.add(!all, Unwanted.THE_FILE, Unwanted.UNLISTED_OBJECT);
        findings.add(balance.isTooMuchUnseen(), Unwanted.WHOLE_DOCUMENT, Unwanted.UNSEEN_IN_PDF);
    }

    private void state(PdfScan scan, ByteBuffer until, int end) throws IOException {
        try (var pdf = Loader.loadPDF(new RandomAccessReadBuffer(until), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                throw DOCUMENT_UNREADABLE.because(PdfMessage.PDF_PASSWORD);
            }
            list(scan, pdf, end);
            var tables = new PdfTables(scan, end);
            new PdfState(pdf, tables, findings, balance).check();
        }
    }

    /** Notes the objects that the tables of the file name; one that no table names is read as if one did. */
    private void list(PdfScan scan, PDDocument pdf, int end) {
        var table = pdf.getDocument().getXrefTable();
        for (long offset : table.values()) {
            if (offset > 0) {
                listed.add(bytes.afterSpaces(offset));
            }
        }
        for (var place : scan.objects()) {
            if (place.offset() < end && !listed.contains(place.offset()) && !table.containsKey(place.key())) {
                table.put(place.key(), (long) place.offset());
                listed.add(place.offset());
            }
        }
    }
}
