package org.lanzarote.monitoring.files.attachment;

/** The columns that queries select of an attachment {@code a}, whatever record it is attached to. */
public interface AttachmentColumns {

    /** The columns of an {@link AttachmentRow}. */
    String ROW = "select a.id, a.version, a.name, a.mediaType, a.size, a.uploadedAt, a.withdrawnAt";

    /**
     * The columns of an {@link AttachmentView}, but for its sender and whether it is public, which depend on the kind
     * of record.
     */
    String VIEW = "select a.id, a.version, a.name, a.mediaType, a.size, a.sha256, a.previewBlanked, a.uploadedAt,";

    /** The columns of a {@link SealedFile} or, with whether it is public, of an {@link AttachedFile}. */
    String FILE = "select a.id, a.name, a.mediaType, a.size, a.sha256";
}
