package org.lanzarote.monitoring.files.attachment;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for attachments as the sealed form lists them, always in the same order. */
interface SealedFileQueries {

    /** The digest of a file. */
    record FileDigest(UUID id, String sha256) {}

    @HQL("select a.id, a.sha256 from Attachment a where a.id in :files")
    List<FileDigest> digests(Collection<UUID> files);

    @HQL(AttachmentColumns.FILE + " from Attachment a join SealedAttachment z"
            + " on z.id.attachment = a.id where z.id.submission = :submission order by a.id")
    List<SealedFile> ofSubmission(UUID submission);

    @HQL(AttachmentColumns.FILE + " from Attachment a"
            + " where a.holderId = :holder and function(among as Boolean, :named, a.id) order by a.id")
    List<SealedFile> ofHolder(UUID holder, UUID[] named);
}
