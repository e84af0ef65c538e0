package org.lanzarote.monitoring.replies.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.preparation.round.Round;

/** More time that the Secretariat gave to all Parties of a round in one step, on record for good. */
@Entity
@Immutable
class RoundExtension {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** The number of the extension within its round. */
    int number;

    String grantedBy;
    Instant grantedAt;
    Instant formerLimit;
    Instant newLimit;
    String reason;

    protected RoundExtension() {}

    /** Moves the limit that the round states; the replies follow one by one. */
    RoundExtension(Round round, int number, ExtendReplies wish, String by, Instant now) {
        round.replies().requireOpen();
        wish.check(round, now);
        this.round = round;
        this.number = number;
        this.grantedBy = by;
        this.grantedAt = now;
        this.formerLimit = round.repliesDue();
        this.newLimit = wish.until();
        this.reason = wish.reason();
        round.extendReplies(newLimit);
    }
}
