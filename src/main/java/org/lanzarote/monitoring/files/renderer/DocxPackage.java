package org.lanzarote.monitoring.files.renderer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a DOCX, in one file that tells nothing of when it was written. */
final class DocxPackage {

    /** What begins each part in the language of Word. */
    static final String[] NAMESPACES = {
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** The first moment that such a file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    DocxPackage part(String name, Markup markup) {
        return part(name, DECLARATION + markup);
    }

    /** A part that is the same in each document, but for its language. */
    DocxPackage fixed(String name, String resource, String language) {
        try (var read = DocxPackage.class.getResourceAsStream(resource)) {
            return part(
                    name, new String(Objects.requireNonNull(read).readAllBytes(), UTF_8).replace("LANGUAGE", language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private DocxPackage part(String name, String content) {
        parts.put(name, content.getBytes(UTF_8));
        return this;
    }
}
