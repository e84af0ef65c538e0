package org.lanzarote.monitoring.stakeholders.limit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.Round;

/** More time that the Secretariat gave to one organisation or to all of them, unchangeable. */
@Entity
@Immutable
class StakeholderExtension {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** Counts the extensions of one round. */
    int number;

    /** Name of the one it is for; none where it is for all. */
    @Nullable String organisation;

    String grantedBy;
    Instant grantedAt;
    Instant formerLimit;
    Instant newLimit;
    String reason;

    protected StakeholderExtension() {}

    /** What is for all also moves the limit that the round tells everybody. */
    StakeholderExtension(
            Round round,
            int number,
            ExtendStakeholders wish,
            @Nullable String organisation,
            Instant formerLimit,
            String by,
            Instant now) {
        this.round = round;
        this.number = number;
        this.organisation = organisation;
        this.grantedBy = by;
        this.grantedAt = now;
        this.formerLimit = formerLimit;
        this.newLimit = wish.until();
        this.reason = wish.reason();
        if (organisation == null) {
            round.extendStakeholders(newLimit);
        }
    }
}
