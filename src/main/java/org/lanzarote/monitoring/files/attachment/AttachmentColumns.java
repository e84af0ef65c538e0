package org.lanzarote.monitoring.files.attachment;

/** What is selected of an attachment {@code a}, whatever it hangs on. */
public interface AttachmentColumns {

    /** For an {@link AttachmentRow}. */
    String ROW = "select a.id, a.version, a.name, a.mediaType, a.size, a.uploadedAt, a.withdrawnAt";

    /** For an {@link AttachmentView}; who sent it and whether everybody may have it, each kind of record tells. */
    String VIEW = "select a.id, a.version, a.name, a.mediaType, a.size, a.sha256, a.previewBlanked, a.uploadedAt,";

    /** For a {@link SealedFile}, or with whether everybody may have it, for an {@link AttachedFile}. */
    String FILE = "select a.id, a.name, a.mediaType, a.size, a.sha256";
}
