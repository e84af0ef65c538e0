package org.lanzarote.monitoring.factsheets.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.outcome.report.Report;

/** That words were taken out of the factsheets of a round, so that archives of its factsheets that were begun before are given out no more. */
@Entity
@Immutable
class ArchiveRecall {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    Instant recalledAt;

    protected ArchiveRecall() {}

    ArchiveRecall(Report report, Instant now) {
        this.report = report;
        this.recalledAt = now;
    }
}
