package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNKNOWN;
import static org.lanzarote.monitoring.platform.problem.ProblemType.DOCUMENT_UNREADABLE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.lanzarote.monitoring.files.pdf.PdfCheck;
import org.lanzarote.monitoring.files.unwanted.Signature;

/** Checks a file that is to be stored: anything but a text document of a few kinds is refused. */
public final class DocumentCheck {

    private static final byte[] PDF = "%PDF-".getBytes(US_ASCII);
    private static final byte[] PACKAGE = {'P', 'K', 3, 4};
    private static final int HEAD = 512;

    private DocumentCheck() {}

    /** Checks the file; a preview is blanked in the file itself. */
    public static CheckedDocument check(Path file) {
        try {
            var head = head(file);
            if (head.length == 0) {
                throw DOCUMENT_UNREADABLE.because(DocumentMessage.FILE_EMPTY);
            }
            if (begins(head, PDF)) {
                PdfCheck.check(file);
                return new CheckedDocument(DocumentType.PDF, false);
            }
            return begins(head, PACKAGE) ? PackageCheck.check(file) : text(file, head);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckedDocument text(Path file, byte[] head) throws IOException {
        Signature.of(head).ifPresent(found -> {
            throw DOCUMENT_UNKNOWN.because(DocumentMessage.FILE_IS.with(found));
        });
        PlainText.check(file);
        return new CheckedDocument(DocumentType.TEXT, false);
    }

    private static byte[] head(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }
}
