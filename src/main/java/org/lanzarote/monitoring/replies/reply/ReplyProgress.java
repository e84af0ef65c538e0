package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a reply: a database view without answers. Of the drafts of others it tells only whether they were begun.
 */
@Entity
@Immutable
class ReplyProgress {

    @Id
    UUID replyId;

    int roundNumber;
    boolean begun;
    int questions;

    /** How many answers are saved; null for whoever does not work on the reply. */
    @Nullable Integer answered;

    protected ReplyProgress() {}
}
