package org.lanzarote.monitoring.files.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Given a package, part by part, as no program would write it. */
public final class GivenPackage {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    public static GivenPackage empty() {
        return new GivenPackage();
    }

    public static GivenPackage of(byte[] file) {
        var given = new GivenPackage();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                given.parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return given;
    }

    public GivenPackage with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public GivenPackage with(String part, String content) {
        return with(part, content.getBytes(UTF_8));
    }

    public GivenPackage edited(String part, UnaryOperator<String> change) {
        return with(part, change.apply(new String(part(part), UTF_8)));
    }

    public GivenPackage without(String part) {
        parts.remove(part);
        return this;
    }

    Set<String> names() {
        return parts.keySet();
    }

    public byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    public byte[] bytes() {
        return bytes(entry -> {});
    }

    /** With something noted beside the first part. */
    byte[] bytes(int kind, byte[] note) {
        var first = parts.keySet().iterator().next();
        var noted = ByteBuffer.allocate(4 + note.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind)
                .putShort((short) note.length)
                .put(note)
                .array();
        return bytes(entry -> {
            if (entry.getName().equals(first)) {
                entry.setExtra(noted);
            }
        });
    }

    private byte[] bytes(Consumer<ZipEntry> noting) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                noting.accept(entry);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
