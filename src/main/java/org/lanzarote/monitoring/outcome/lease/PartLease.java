package org.lanzarote.monitoring.outcome.lease;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.lanzarote.monitoring.outcome.revision.RevisedKind;

/** That somebody works on a part of a draft report until some time. */
@Entity
@Immutable
class PartLease {

    @Id
    UUID id;

    UUID reportId;
    UUID partId;

    @Enumerated(EnumType.STRING)
    RevisedKind part;

    String account;
    Instant takenAt;
    Instant expiresAt;

    protected PartLease() {}
}
