package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** A corrigendum of a published report: open, then issued as an edition or withdrawn. */
@Entity
class Corrigendum {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    /** The number of the corrigendum within its report. */
    int number;

    /** Why the report is corrected, as its edition tells everybody. */
    String reason;

    @Enumerated(EnumType.STRING)
    CorrigendumStatus status = CorrigendumStatus.OPEN;

    Instant openedAt;
    String openedBy;

    @Nullable Instant closedAt;

    @Nullable String closedBy;

    /** Why it was withdrawn. */
    @Nullable String closedBecause;

    /** The edition that it made. */
    @Nullable Integer edition;

    protected Corrigendum() {}

    Corrigendum(Report report, int number, String reason, String by, Instant now) {
        report.editions().open(report.status());
        this.report = report;
        this.number = number;
        this.reason = reason;
        this.openedBy = by;
        this.openedAt = now;
    }

    void requireOpen() {
        if (status != CorrigendumStatus.OPEN) {
            throw ProblemType.CORRIGENDUM_CLOSED.because(CorrigendumMessage.CORRIGENDUM_STANDS.with(status));
        }
    }

    /** Records that its corrections are in the report's newest edition. */
    void issue(String by, Instant now) {
        close(CorrigendumStatus.ISSUED, by, now);
        edition = report.editions().newest();
    }

    void withdraw(String because, String by, Instant now) {
        close(CorrigendumStatus.WITHDRAWN, by, now);
        closedBecause = because;
    }

    private void close(CorrigendumStatus end, String by, Instant now) {
        requireOpen();
        status = end;
        closedBy = by;
        closedAt = now;
        report.editions().close();
    }
}
