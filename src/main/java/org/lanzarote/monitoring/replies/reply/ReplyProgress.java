package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How far a reply has come: a view which shows no answer, also for drafts of others. */
@Entity
@Immutable
class ReplyProgress {

    @Id
    UUID replyId;

    int roundNumber;
    long answered;
    long questions;

    protected ReplyProgress() {}
}
