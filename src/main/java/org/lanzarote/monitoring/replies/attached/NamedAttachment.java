package org.lanzarote.monitoring.replies.attached;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That an answer names an attachment: a view which shows nothing else of either. */
@Entity
@Immutable
class NamedAttachment {

    @Id
    String id;

    UUID replyId;
    UUID questionId;
    UUID attachmentId;

    protected NamedAttachment() {}
}
