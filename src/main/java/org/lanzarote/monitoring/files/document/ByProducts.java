package org.lanzarote.monitoring.files.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What LibreOffice adds to a document unasked: a picture of its first page, and the places of its line breaks. */
final class ByProducts {

    static final String PREVIEW = "Thumbnails/thumbnail.png";

    private static final byte[] ONE_WHITE_POINT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAtc7kOwAAAABJRU5ErkJggg==");

    /** The blank content that replaces each; a reader makes them anew. */
    private static final Map<String, byte[]> BLANKS = Map.of(PREVIEW, ONE_WHITE_POINT, "layout-cache", new byte[0]);

    private ByProducts() {}

    static boolean isOne(String part) {
        return BLANKS.containsKey(part);
    }

    /** Rewrites the file with these parts blank and all others unchanged, byte by byte. */
    static void blank(Path file, Set<String> parts) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        var blanked = file.resolveSibling(file.getFileName() + ".blanked");
        try {
            copy(file, blanked);
            Files.move(blanked, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(blanked);
        }
    }

    private static void copy(Path file, Path blanked) throws IOException {
        try (var from = ZipFile.builder().setPath(file).get();
                var to = new ZipArchiveOutputStream(blanked)) {
            for (var part : Collections.list(from.getEntriesInPhysicalOrder())) {
                var blank = BLANKS.get(part.getName());
                if (blank == null) {
                    to.addRawArchiveEntry(part, from.getRawInputStream(part));
                } else {
                    put(to, new ZipArchiveEntry(part.getName()), blank);
                }
            }
        }
    }

    /** Writes a part with a fixed time, so that the same document always gives the same file. */
    private static void put(ZipArchiveOutputStream to, ZipArchiveEntry part, byte[] blank) throws IOException {
        part.setTime(0);
        to.putArchiveEntry(part);
        new ByteArrayInputStream(blank).transferTo(to);
        to.closeArchiveEntry();
    }
}
