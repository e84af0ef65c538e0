package org.lanzarote.monitoring.replies.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Changes the parts of a workbook as no spreadsheet program would. */
final class Tampering {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    Tampering(byte[] form) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(form))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tampering() {}

    /** A file with no parts yet. */
    static Tampering withNothing() {
        return new Tampering();
    }

    Tampering add(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    Tampering add(String name, String content) {
        return add(name, content.getBytes(UTF_8));
    }

    Tampering remove(String name) {
        parts.remove(name);
        return this;
    }

    Tampering edit(String name, UnaryOperator<String> change) {
        parts.computeIfPresent(
                name,
                (part, content) -> change.apply(new String(content, UTF_8)).getBytes(UTF_8));
        return this;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
