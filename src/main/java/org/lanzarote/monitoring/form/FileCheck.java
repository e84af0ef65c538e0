package org.lanzarote.monitoring.form;

import static org.lanzarote.monitoring.problem.ProblemType.FORM_UNREADABLE;
import static org.lanzarote.monitoring.problem.ProblemType.FORM_UNSAFE;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through a file that says it is a form, part by part, before it is opened as a workbook. */
final class FileCheck {

    private static final int MOST_PARTS = 1_000;

    /** Parts with code, with other files or with data from elsewhere. */
    private static final Pattern UNSAFE = Pattern.compile(
            "vbaproject|vbadata|macrosheets/|dialogsheets/|externallinks/|embeddings/|activex/|ctrlprops/|customui"
                    + "|connections\\.xml|querytables/|\\.bin$|\\.exe$|\\.dll$");

    /** What spreadsheet programs add when somebody prints. */
    private static final Pattern PRINTER = Pattern.compile("xl/printersettings/[a-z0-9]+\\.bin");

    private static final Pattern XML = Pattern.compile("\\.(xml|rels|vml)$");

    private final PartLimits limits;
    private final Set<String> names = new HashSet<>();

    private FileCheck(byte[] file) {
        this.limits = new PartLimits(file.length);
    }

    /** Ends the request unless the file is a plain workbook of a size that can be read. */
    static void check(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            new FileCheck(file).check(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw FORM_UNREADABLE.because("The file is no XLSX workbook, or it is damaged or has a password");
        }
    }

    private void check(ZipFile zip) throws IOException {
        for (var part : Collections.list(zip.getEntries())) {
            name(part);
            if (!part.isDirectory()) {
                read(zip, part);
            }
        }
        if (!names.contains("[content_types].xml")) {
            throw FORM_UNREADABLE.because("The file is a ZIP, but no XLSX workbook");
        }
        limits.requireWholeStrings();
    }

    private void name(ZipArchiveEntry part) {
        var name = part.getName().toLowerCase(Locale.ROOT);
        if (names.size() == MOST_PARTS || !names.add(name)) {
            throw FORM_UNSAFE.because("The file has more than " + MOST_PARTS + " parts, or two of one name");
        }
        if (UNSAFE.matcher(name).find() && !PRINTER.matcher(name).matches()) {
            throw FORM_UNSAFE.because(
                    "A form has no macros, controls, embedded files or links to other files: " + name);
        }
    }

    private void read(ZipFile zip, ZipArchiveEntry part) throws IOException {
        if (!zip.canReadEntryData(part)) {
            throw new IOException("encrypted, or compressed in an unusual way");
        }
        try (var content = limits.counted(zip.getInputStream(part))) {
            var check = new PartCheck(limits);
            try {
                check.check(content);
            } catch (XMLStreamException e) {
                // A picture is no XML from its first byte on, and is only counted.
                if (check.hasBegun()
                        || XML.matcher(part.getName().toLowerCase(Locale.ROOT)).find()) {
                    throw new IOException("no XML", e);
                }
            }
            content.skip(Long.MAX_VALUE);
        }
    }
}
