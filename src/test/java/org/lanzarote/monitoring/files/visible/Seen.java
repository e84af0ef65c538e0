package org.lanzarote.monitoring.files.visible;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lanzarote.monitoring.files.document.DocumentType;

/** Reads documents as the service does when it copies them. */
public record Seen(Path folder) {

    public VisibleText text(byte[] document, DocumentType type) {
        try {
            return VisibleText.of(Files.write(folder.resolve("file"), document), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> of(byte[] document, DocumentType type) {
        return text(document, type).texts();
    }
}
