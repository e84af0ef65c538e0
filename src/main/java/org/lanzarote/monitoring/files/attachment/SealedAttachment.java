package org.lanzarote.monitoring.files.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That a submission, whosever it is, holds an attachment; so everybody has it who may read the submission. */
@Entity
@Immutable
class SealedAttachment {

    /** Which submission holds which attachment. */
    @Embeddable
    record Key(
            @Column(name = "submission_id") UUID submission,
            @Column(name = "attachment_id") UUID attachment) {}

    @EmbeddedId
    Key id;

    protected SealedAttachment() {}

    SealedAttachment(UUID submission, UUID attachment) {
        this.id = new Key(submission, attachment);
    }
}
