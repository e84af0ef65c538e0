package org.lanzarote.monitoring.files.document;

import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lanzarote.monitoring.platform.problem.ProblemException;

/** Checks a PDF page by page and then object by object, without running or displaying anything of it. */
final class PdfCheck {

    private static final int MOST_PAGES = 5_000;
    private static final String DAMAGED = "The PDF is damaged or not whole";
    private static final String PASSWORD = "The PDF has a password, or restricts what may be done with it";

    private final UnwantedParts findings = new UnwantedParts();

    private PdfCheck() {}

    static void check(Path file) throws IOException {
        var bytes = PdfBytes.read(file);
        try (var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var check = new PdfCheck();
            check.check(pdf);
            if (check.findings.isEmpty()) {
                bytes.addLeftovers(check.findings);
            }
            check.findings.orThrow();
        } catch (InvalidPasswordException e) {
            throw DOCUMENT_UNREADABLE.because(PASSWORD);
        } catch (ProblemException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What is made to break its reader breaks it in many ways.
            throw DOCUMENT_UNREADABLE.because(DAMAGED);
        }
    }

    private void check(PDDocument pdf) throws IOException {
        if (pdf.isEncrypted()) {
            throw DOCUMENT_UNREADABLE.because(PASSWORD);
        }
        if (pdf.getNumberOfPages() == 0 || pdf.getNumberOfPages() > MOST_PAGES) {
            throw DOCUMENT_UNREADABLE.because("The PDF has no pages, or more than " + MOST_PAGES);
        }
        var walk = new PdfWalk(findings);
        int number = 0;
        for (var page : pdf.getPages()) {
            walk.page(page, "page " + ++number);
        }
        walk.from(pdf.getDocument().getTrailer(), "the document as a whole");
        for (var key : pdf.getDocument().getXrefTable().keySet()) {
            walk.from(pdf.getDocument().getObjectFromPool(key), "an object that no page shows");
        }
    }
}
