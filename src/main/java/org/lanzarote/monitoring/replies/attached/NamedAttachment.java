package org.lanzarote.monitoring.replies.attached;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An attachment that an answer names: a database view without any content. */
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
