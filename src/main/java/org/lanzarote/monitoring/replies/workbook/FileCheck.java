package org.lanzarote.monitoring.replies.workbook;

import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_UNREADABLE;
import static org.lanzarote.monitoring.platform.problem.ProblemType.FORM_UNSAFE;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.lanzarote.monitoring.files.document.ZipParts;

/** Checks an uploaded form part by part before it is opened as a workbook. */
final class FileCheck {

    private static final long MOST_BYTES = 50L * 1024 * 1024;

    /** Parts with code, with other files or with data from elsewhere. */
    private static final Pattern UNSAFE = Pattern.compile(
            "vbaproject|vbadata|macrosheets/|dialogsheets/|externallinks/|embeddings/|activex/|ctrlprops/|customui"
                    + "|connections\\.xml|querytables/|\\.bin$|\\.exe$|\\.dll$");

    /** Parts that spreadsheet programs add when somebody prints. */
    private static final Pattern PRINTER = Pattern.compile("xl/printersettings/[a-z0-9]+\\.bin");

    private static final Pattern XML = Pattern.compile("\\.(xml|rels|vml)$");

    private final PartLimits limits = new PartLimits();

    private FileCheck() {}

    /** Ends the request unless the file is a plain workbook of a readable size. */
    static void check(byte[] file) {
        try (var parts = ZipParts.open(new SeekableInMemoryByteChannel(file), FORM_UNSAFE, MOST_BYTES)) {
            new FileCheck().check(parts);
        } catch (IOException | IllegalArgumentException e) {
            throw FORM_UNREADABLE.because(WorkbookMessage.NO_WORKBOOK);
        }
    }

    private void check(ZipParts parts) throws IOException {
        parts.names().forEach(FileCheck::name);
        parts.forEach(this::read);
        if (!parts.names().contains("[Content_Types].xml")) {
            throw FORM_UNREADABLE.because(WorkbookMessage.ZIP_NO_WORKBOOK);
        }
        limits.requireWholeStrings();
    }

    private static void name(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        if (UNSAFE.matcher(name).find() && !PRINTER.matcher(name).matches()) {
            throw FORM_UNSAFE.because(WorkbookMessage.FORM_WITHOUT_NAMED.with(name));
        }
    }

    private void read(String name, InputStream content) throws IOException {
        var check = new PartCheck(limits);
        try {
            check.check(content);
        } catch (XMLStreamException e) {
            // A picture is no XML from its first byte on, and is only counted.
            if (check.hasBegun() || XML.matcher(name.toLowerCase(Locale.ROOT)).find()) {
                throw new IOException("no XML", e);
            }
        }
    }
}
