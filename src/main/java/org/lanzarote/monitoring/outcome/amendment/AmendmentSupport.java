package org.lanzarote.monitoring.outcome.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;

/** The support of a delegation for the amendment of another. */
@Entity
class AmendmentSupport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Amendment amendment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    @Column(updatable = false)
    Instant joinedAt;

    @Column(updatable = false)
    String joinedBy;

    @Nullable Instant leftAt;

    @Nullable String leftBy;

    protected AmendmentSupport() {}

    AmendmentSupport(Amendment amendment, Party party, String by, Instant now) {
        this.amendment = amendment;
        this.party = party;
        this.joinedBy = by;
        this.joinedAt = now;
    }

    void leave(String by, Instant now) {
        leftBy = by;
        leftAt = now;
    }
}
