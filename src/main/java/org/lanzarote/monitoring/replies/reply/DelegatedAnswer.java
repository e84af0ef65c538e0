package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the delegate who asks works on an answer: a view which is empty for everybody else. */
@Entity
@Immutable
@IdClass(DelegatedAnswer.Key.class)
class DelegatedAnswer {

    @Id
    UUID replyId;

    @Id
    UUID questionId;

    protected DelegatedAnswer() {}

    /** The answer to one question of one reply. */
    record Key(UUID replyId, UUID questionId) {}
}
