package org.lanzarote.monitoring.analysis.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;

/** More time that the Secretariat gave a Party for its comments, on record for good. */
@Entity
@Immutable
class CommentExtension {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CommentPeriod period;

    int number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    Instant formerLimit;
    Instant newLimit;
    String reason;
    Instant grantedAt;
    String grantedBy;

    protected CommentExtension() {}

    CommentExtension(CommentPeriod period, int number, ExtendComments wish, String by, Instant now) {
        this.period = period;
        this.party = period.party;
        this.number = number;
        this.formerLimit = period.due;
        this.newLimit = wish.until();
        this.reason = wish.reason();
        this.grantedBy = by;
        this.grantedAt = now;
    }
}
