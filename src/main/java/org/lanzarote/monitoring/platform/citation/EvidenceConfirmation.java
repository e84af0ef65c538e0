package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;

/** That evidence still holds by a later submission, with the reason. */
@Entity
@Immutable
class EvidenceConfirmation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Evidence evidence;

    @Column(name = "party_iso3")
    String party;

    /** The last submission at that time. */
    int submission;

    String reason;
    String confirmedBy;
    Instant confirmedAt;

    protected EvidenceConfirmation() {}

    EvidenceConfirmation(Evidence evidence, int submission, String reason, String by, Instant now) {
        this.evidence = evidence;
        this.party = evidence.party;
        this.submission = submission;
        this.reason = reason;
        this.confirmedBy = by;
        this.confirmedAt = now;
    }
}
