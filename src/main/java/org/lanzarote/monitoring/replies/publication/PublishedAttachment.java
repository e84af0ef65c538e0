package org.lanzarote.monitoring.replies.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Records that an attachment is public with a publication, until what names it is taken down. */
@Entity
@Immutable
class PublishedAttachment {

    /** The publication and the attachment that it holds. */
    @Embeddable
    record PublishedAttachmentKey(
            @Column(name = "publication_id") UUID publication,
            @Column(name = "attachment_id") UUID attachment) {}

    @EmbeddedId
    PublishedAttachmentKey id;

    protected PublishedAttachment() {}

    PublishedAttachment(Publication publication, UUID attachment) {
        this.id = new PublishedAttachmentKey(publication.id, attachment);
    }

    UUID publication() {
        return id.publication;
    }

    UUID attachment() {
        return id.attachment;
    }
}
