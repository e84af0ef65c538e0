package org.lanzarote.monitoring.analysis.exercise;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.analysis.codebook.Code;

/** How the settler settled a unit, and why; it stays as it was said, and the latest of a unit counts. */
@Entity
@Immutable
class Settlement {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CodingExercise exercise;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CodingUnit unit;

    @ManyToMany
    @JoinTable(
            name = "settlement_code",
            joinColumns = @JoinColumn(name = "settlement_id"),
            inverseJoinColumns = @JoinColumn(name = "code_id"))
    Set<Code> codes;

    Instant settledAt;

    /** The login of the settler. */
    String settledBy;

    String reason;

    protected Settlement() {}

    Settlement(CodingUnit unit, Set<Code> codes, String reason, String by, Instant now) {
        this.exercise = unit.exercise;
        this.unit = unit;
        this.codes = codes;
        this.reason = reason;
        this.settledBy = by;
        this.settledAt = now;
    }
}
