package org.lanzarote.monitoring.analysis.coding;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.analysis.codebook.Code;
import org.lanzarote.monitoring.analysis.finding.Finding;

/** A code that a finding carries; the tag of the finding moves with it. */
@Entity
@Immutable
class FindingCode {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Finding finding;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Code code;

    Instant givenAt;

    /** The login of who gave it. */
    String givenBy;

    protected FindingCode() {}

    FindingCode(Finding finding, Code code, String by, Instant now) {
        this.finding = finding;
        this.code = code;
        this.givenBy = by;
        this.givenAt = now;
    }
}
