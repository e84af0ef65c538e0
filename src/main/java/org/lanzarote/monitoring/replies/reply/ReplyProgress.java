package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The progress of a reply: a database view without answers, also for drafts of others. */
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
