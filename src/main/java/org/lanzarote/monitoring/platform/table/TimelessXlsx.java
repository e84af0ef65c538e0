package org.lanzarote.monitoring.platform.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Takes the moment of its writing out of a workbook, so that equal tables are equal files: the tag of what is public is
 * made of the bytes.
 */
final class TimelessXlsx {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MOMENT = Pattern.compile("<dcterms:created.*?</dcterms:created>");

    private TimelessXlsx() {}

    /** Writes the file anew, for nobody else to read; what does not tell the moment is copied as it is compressed. */
    static void make(Path file) throws IOException {
        var timeless = Files.createTempFile("table-", ".tmp");
        try {
            copy(file, timeless);
            Files.move(timeless, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(timeless);
        }
    }

    private static void copy(Path dated, Path timeless) throws IOException {
        try (var from = ZipFile.builder().setPath(dated).get();
                var to = new ZipArchiveOutputStream(timeless.toFile())) {
            from.copyRawEntries(to, part -> !part.getName().equals(PROPERTIES));
            var part = new ZipArchiveEntry(PROPERTIES);
            part.setTime(0);
            to.putArchiveEntry(part);
            to.write(undated(from).getBytes(UTF_8));
            to.closeArchiveEntry();
        }
    }

    private static String undated(ZipFile from) throws IOException {
        try (var properties = from.getInputStream(Objects.requireNonNull(from.getEntry(PROPERTIES)))) {
            return MOMENT.matcher(new String(properties.readAllBytes(), UTF_8)).replaceAll("");
        }
    }
}
