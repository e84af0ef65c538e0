package org.lanzarote.monitoring.replies.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /** Whether it is this Party's part in an extension for all, which nobody asked for. */
    boolean forAll;

    @Nullable String askedBy;

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
        var extension = new Extension(reply, wish.until(), wish.reason(), by, now, reply.due());
        extension.askedBy = wish.askedBy();
        extension.askedOn = wish.askedOn();
        return extension;
    }

    /** The part in an extension for all of each reply whose own limit is not later. */
    static List<Extension> ofAll(RoundExtension all, List<Reply> replies) {
        return replies.stream()
                .filter(reply -> reply.extensions() == 0 || reply.due().isBefore(all.newLimit))
                .map(reply -> ofAll(all, reply))
                .toList();
    }

    private static Extension ofAll(RoundExtension all, Reply reply) {
        var former = reply.extensions() == 0 ? all.formerLimit : reply.due();
        var extension = new Extension(reply, all.newLimit, all.reason, all.grantedBy, all.grantedAt, former);
        extension.forAll = true;
        return extension;
    }

    private Extension(Reply reply, Instant until, String reason, String by, Instant now, Instant formerLimit) {
        this.reply = reply;
        this.party = reply.party();
        this.number = reply.extensions() + 1;
        this.grantedBy = by;
        this.grantedAt = now;
        this.formerLimit = formerLimit;
        this.newLimit = until;
        this.reason = reason;
        reply.extend(until);
    }
}
