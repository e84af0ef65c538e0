package org.lanzarote.monitoring.replies.replypackage;

import jakarta.validation.constraints.NotNull;
import org.lanzarote.monitoring.files.attachment.SealedFile;

/** A file of a package: its place there, and what it is. */
record ListedFile(
        @NotNull String path,
        @NotNull String name,
        @NotNull String mediaType,
        long size,
        @NotNull String sha256) {

    static final String FOLDER = "attachments/";

    static ListedFile of(SealedFile file) {
        return new ListedFile(
                path(file.sha256(), file.name()), file.name(), file.mediaType(), file.size(), file.sha256());
    }

    /** The path in the package, without the colon of a name, which some systems take for a drive. */
    static String path(String sha256, String name) {
        return FOLDER + sha256 + "/" + name.replace(':', '_');
    }
}
