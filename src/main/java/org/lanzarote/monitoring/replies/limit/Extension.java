package org.lanzarote.monitoring.replies.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.replies.reply.Reply;

/** An extension: more time that the Secretariat gave to one Party, on record for good. */
@Entity
@Immutable
class Extension {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The number of the extension within its reply. */
    int number;

    String askedBy;

    @Nullable LocalDate askedOn;

    String grantedBy;
    Instant grantedAt;
    Instant formerLimit;
    Instant newLimit;
    String reason;

    protected Extension() {}

    /** Gives a Party more time, and lets it in again where the replies of the round are closed. */
    static Extension granted(Reply reply, ExtendReply wish, String by, Instant now) {
        wish.requireMoreThan(reply.due(), now);
        var extension = new Extension(reply, wish, by, now);
        reply.extend(wish.until());
        return extension;
    }

    /** Notes also the limit of the reply before the extension. */
    private Extension(Reply reply, ExtendReply wish, String by, Instant now) {
        this.reply = reply;
        this.party = reply.party();
        this.number = reply.extensions() + 1;
        this.askedBy = wish.askedBy();
        this.askedOn = wish.askedOn();
        this.grantedBy = by;
        this.grantedAt = now;
        this.formerLimit = reply.due();
        this.newLimit = wish.until();
        this.reason = wish.reason();
    }
}
