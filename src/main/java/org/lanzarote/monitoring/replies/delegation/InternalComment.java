package org.lanzarote.monitoring.replies.delegation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.replies.reply.Reply;

/**
 * A comment for the others in the Party who work on a question of its reply; it stays inside the Party and never
 * changes.
 */
@Entity
@Immutable
class InternalComment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The number of the question, which is the same in later versions. */
    String question;

    String text;
    Instant writtenAt;
    String writtenBy;

    protected InternalComment() {}

    InternalComment(Reply reply, String question, String text, String by, Instant now) {
        this.reply = reply;
        this.party = reply.party();
        this.question = question;
        this.text = text;
        this.writtenBy = by;
        this.writtenAt = now;
    }
}
