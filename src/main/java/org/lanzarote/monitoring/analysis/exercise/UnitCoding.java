package org.lanzarote.monitoring.analysis.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.analysis.codebook.Code;

/** What one coder says of one unit. */
@Entity
class UnitCoding {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    CodingExercise exercise;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    CodingUnit unit;

    /** The login of the coder. */
    @Column(updatable = false)
    String coder;

    @ManyToMany
    @JoinTable(
            name = "unit_coding_code",
            joinColumns = @JoinColumn(name = "unit_coding_id"),
            inverseJoinColumns = @JoinColumn(name = "code_id"))
    Set<Code> codes = new HashSet<>();

    Instant codedAt;

    protected UnitCoding() {}

    UnitCoding(CodingUnit unit, String coder, Set<Code> codes, Instant now) {
        this.exercise = unit.exercise;
        this.unit = unit;
        this.coder = coder;
        say(codes, now);
    }

    final void say(Set<Code> said, Instant now) {
        codes.retainAll(said);
        codes.addAll(said);
        codedAt = now;
    }
}
