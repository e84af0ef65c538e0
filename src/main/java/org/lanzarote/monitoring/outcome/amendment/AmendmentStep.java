package org.lanzarote.monitoring.outcome.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A step in the life of an amendment, on record for good. */
@Entity
@Immutable
class AmendmentStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Amendment amendment;

    int number;

    @Enumerated(EnumType.STRING)
    AmendmentStepKind kind;

    /** The number of the draft that it amended then. */
    int draft;

    @Nullable String wording;

    @Nullable String reason;

    Instant doneAt;
    String doneBy;

    protected AmendmentStep() {}

    AmendmentStep(
            Amendment amendment,
            AmendmentStepKind kind,
            @Nullable String wording,
            @Nullable String reason,
            String by,
            Instant now) {
        this.amendment = amendment;
        this.number = amendment.steps;
        this.kind = kind;
        this.draft = amendment.draft.number();
        this.wording = wording;
        this.reason = reason;
        this.doneBy = by;
        this.doneAt = now;
    }
}
