package org.lanzarote.monitoring.factsheets.factsheet;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.outcome.report.Report;

/** That factsheets of a published report changed: those of some Parties, or all. PostgreSQL notes it. */
@Entity
@Immutable
class FactsheetChange {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    /** None where all changed. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> parties;

    Instant changedAt;

    protected FactsheetChange() {}
}
