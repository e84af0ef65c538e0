package org.lanzarote.monitoring.files.nameless;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.lanzarote.monitoring.files.document.DocumentCheck;

/** Copies documents as the service does, having checked them, and unpacks what comes of it. */
record Copying(Path folder) {

    byte[] of(byte[] document) {
        try {
            var file = Files.write(folder.resolve("file"), document);
            var type = DocumentCheck.check(file).type();
            var copy = folder.resolve("copy");
            NamelessCopy.write(file, type, copy);
            if (DocumentCheck.check(copy).type() != type) {
                throw new AssertionError("the copy is another kind of document");
            }
            return Files.readAllBytes(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each part of a package with what it says. */
    static Map<String, String> parts(byte[] copy) {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(copy))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** All objects of a PDF, unpacked, as one text. */
    static String unpacked(byte[] copy) {
        try (var pdf = Loader.loadPDF(copy)) {
            for (var key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    unpack(stream);
                }
            }
            var out = new java.io.ByteArrayOutputStream();
            pdf.save(out, CompressParameters.NO_COMPRESSION);
            return new String(copy, ISO_8859_1) + out.toString(ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        byte[] content;
        try (var in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        try (var out = stream.createOutputStream()) {
            out.write(content);
        }
    }
}
