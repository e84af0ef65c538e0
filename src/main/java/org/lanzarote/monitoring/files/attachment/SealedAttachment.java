package org.lanzarote.monitoring.files.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * Records that a submission, a Party's or a stakeholder's, holds an attachment; all readers of the submission may
 * read it.
 */
@Entity
@Immutable
class SealedAttachment {

    /** The submission and the attachment that it holds. */
    @Embeddable
    record SealedAttachmentKey(
            @Column(name = "submission_id") UUID submission,
            @Column(name = "attachment_id") UUID attachment) {}

    @EmbeddedId
    SealedAttachmentKey id;

    protected SealedAttachment() {}

    SealedAttachment(UUID submission, UUID attachment) {
        this.id = new SealedAttachmentKey(submission, attachment);
    }
}
