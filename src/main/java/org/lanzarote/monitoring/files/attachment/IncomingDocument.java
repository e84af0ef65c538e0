package org.lanzarote.monitoring.files.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanzarote.monitoring.files.document.CheckedDocument;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.paging.Digested;

/** A document that came in and was looked at, not kept yet. */
public record IncomingDocument(Path path, String sha256, CheckedDocument checked) implements Digested {

    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a preview was blanked, another than of what was sent. */
    public String keptSha256() {
        try (var content = Files.newInputStream(path)) {
            return Digests.sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
