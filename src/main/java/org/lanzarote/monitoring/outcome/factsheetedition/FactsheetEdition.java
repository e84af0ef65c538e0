package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.people.party.Party;

/** An edition of a Party's factsheet, in all languages; it never changes. */
@Entity
@Immutable
class FactsheetEdition {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    int number;

    /** What is new in it; of the first nothing. */
    @Nullable String note;

    Instant publishedAt;

    /** As of when its draft is known to say the same: since its publication, or since somebody wanted to publish it again. */
    Instant settledAt;

    protected FactsheetEdition() {}

    FactsheetEdition(Report report, Party party, int number, @Nullable String note, Instant now) {
        this.report = report;
        this.party = party;
        this.number = number;
        this.note = note;
        // As PostgreSQL keeps it: the sealed form is written from what is kept.
        this.publishedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.settledAt = publishedAt;
    }
}
