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

/** An extension: more time that the Secretariat gave to one organisation or to all, on record for good. */
@Entity
@Immutable
class StakeholderExtension {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** The number of the extension within its round. */
    int number;

    /** The name of the organisation; null where it is for all. */
    @Nullable String organisation;

    String grantedBy;
    Instant grantedAt;
    Instant formerLimit;
    Instant newLimit;
    String reason;

    protected StakeholderExtension() {}

    /** Makes the extension; one for all also moves the limit that the round states. */
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
