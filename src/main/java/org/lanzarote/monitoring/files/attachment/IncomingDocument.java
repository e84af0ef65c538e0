package org.lanzarote.monitoring.files.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lanzarote.monitoring.files.document.CheckedDocument;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.paging.Digested;

/** An uploaded document that was checked, but is not stored yet. */
public record IncomingDocument(Path path, String sha256, CheckedDocument checked) implements Digested {

    public long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The digest of the bytes to keep, which differ from those sent where a preview was blanked. */
    public String keptSha256() {
        try (var content = Files.newInputStream(path)) {
            return Digests.sha256(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
