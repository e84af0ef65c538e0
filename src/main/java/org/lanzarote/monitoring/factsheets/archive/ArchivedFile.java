package org.lanzarote.monitoring.factsheets.archive;

import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.html.FileEnding;
import org.lanzarote.monitoring.platform.language.Language;

/** A file of the archive: where it stands in it, and what it is. */
public record ArchivedFile(
        String file, Language language, FileEnding format, String mediaType, long size, String sha256) {

    static ArchivedFile of(String file, Language language, FileEnding format, byte[] content) {
        return new ArchivedFile(file, language, format, format.type(), content.length, Digests.sha256(content));
    }
}
