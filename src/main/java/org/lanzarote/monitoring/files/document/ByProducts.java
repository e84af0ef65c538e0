package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.lanzarote.monitoring.files.unwanted.Signature;

/**
 * What programs add to a document unasked and without need: a picture of its first page, the places of its line breaks,
 * the settings of a printer. Each is replaced by one of ours that says nothing.
 */
final class ByProducts {

    private static final int MOST_SETTINGS = 4 * 1024 * 1024;
    private static final int HEAD = 512;
    private static final String SETTINGS = "settings.xml";

    private static final byte[] ONE_WHITE_POINT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAtc7kOwAAAABJRU5ErkJggg==");

    private static final Map<String, byte[]> OPEN_DOCUMENT =
            Map.of("Thumbnails/thumbnail.png", ONE_WHITE_POINT, "layout-cache", new byte[0]);

    private static final Pattern PRINTER = Pattern.compile("xl/printersettings/[a-z0-9]+\\.bin");

    /** A record of Windows (DEVMODE) that states its version and its size, and sets nothing. */
    private static final byte[] NO_PRINTER = ByteBuffer.allocate(220)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort(64, (short) 0x0401)
            .putShort(68, (short) 220)
            .array();

    private static final Pattern PRINTER_OF_OPEN_DOCUMENT =
            Pattern.compile("(<(?:[\\w-]+:)?config-item\\b[^>]*\"PrinterSetup\"[^>]*>)[^<]+(?=</)");

    private ByProducts() {}

    /** Rewrites the file where it has by-products, all other parts unchanged, byte by byte; tells whether it had any. */
    static boolean blank(Path file, ZipParts parts) throws IOException {
        Map<String, byte[]> blanks = new HashMap<>();
        boolean openDocument = parts.names().contains(PackageCheck.OPEN_DOCUMENT);
        parts.forEach(
                name -> blank(name, openDocument).isPresent() || (openDocument && name.equals(SETTINGS)),
                (name, content) ->
                        replacement(name, openDocument, content).ifPresent(blank -> blanks.put(name, blank)));
        if (!blanks.isEmpty()) {
            replace(file, blanks);
        }
        return !blanks.isEmpty();
    }

    /** Whether a part is what we put in its place. */
    static boolean isBlank(String name, boolean openDocument, byte[] head) {
        return blank(name, openDocument)
                .filter(blank -> Arrays.equals(blank, head))
                .isPresent();
    }

    private static Optional<byte[]> blank(String name, boolean openDocument) {
        if (openDocument) {
            return Optional.ofNullable(OPEN_DOCUMENT.get(name));
        }
        boolean printer = PRINTER.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return printer ? Optional.of(NO_PRINTER) : Optional.empty();
    }

    /** What is to replace a part; a picture that is no preview is left, to be refused. */
    private static Optional<byte[]> replacement(String name, boolean openDocument, InputStream content)
            throws IOException {
        if (openDocument && name.equals(SETTINGS)) {
            var settings = new String(content.readNBytes(MOST_SETTINGS), UTF_8);
            var blank = PRINTER_OF_OPEN_DOCUMENT.matcher(settings).replaceAll("$1");
            return blank.equals(settings) ? Optional.empty() : Optional.of(blank.getBytes(UTF_8));
        }
        var head = content.readNBytes(HEAD);
        boolean other = !openDocument && Signature.of(head).isPresent();
        return blank(name, openDocument).filter(blank -> !other && !Arrays.equals(blank, head));
    }

    private static void replace(Path file, Map<String, byte[]> blanks) throws IOException {
        var blanked = file.resolveSibling(file.getFileName() + ".blanked");
        try {
            copy(file, blanked, blanks);
            Files.move(blanked, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(blanked);
        }
    }

    private static void copy(Path file, Path blanked, Map<String, byte[]> blanks) throws IOException {
        try (var from = ZipFile.builder().setPath(file).get();
                var to = new ZipArchiveOutputStream(blanked)) {
            for (var part : Collections.list(from.getEntriesInPhysicalOrder())) {
                var blank = blanks.get(part.getName());
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
