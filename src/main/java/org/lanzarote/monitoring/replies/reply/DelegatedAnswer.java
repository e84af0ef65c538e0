package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An answer that the delegate who asks works on. The view is empty for everybody else. */
@Entity
@Immutable
class DelegatedAnswer {

    @EmbeddedId
    DelegatedAnswerKey id;

    protected DelegatedAnswer() {}

    /** The answer to one question of one reply. */
    @Embeddable
    record DelegatedAnswerKey(
            @Column(name = "reply_id") UUID reply,
            @Column(name = "question_id") UUID question) {}
}
