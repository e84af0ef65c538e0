package org.lanzarote.monitoring.reply;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Attachments as they are sealed, in one order. */
interface SealedFileQueries {

    @HQL("select a.id, a.name, a.mediaType, a.size, a.sha256 from Attachment a join SealedAttachment z"
            + " on z.id.attachment = a.id where z.id.submission = :submission order by a.id")
    List<SealedFile> ofSubmission(UUID submission);

    @HQL("select a.id, a.name, a.mediaType, a.size, a.sha256 from Attachment a"
            + " where a.holderId = :reply and a.id in :named order by a.id")
    List<SealedFile> ofReply(UUID reply, Collection<UUID> named);
}
