package org.lanzarote.monitoring.factsheets.edition;

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

/** An edition of a Party's factsheet, in all languages. What it says never changes; as of when its draft says the same does. */
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

    /**
     * As of when its draft is known to say the same: since its publication, or since somebody wanted to publish it again; where it
     * came with the edition of another Party and its draft differs, as of when that of the edition before was.
     */
    Instant settledAt;

    protected FactsheetEdition() {}

    /** Settled as of its publication, where its draft is not edited since an earlier moment. */
    FactsheetEdition(FactsheetPublication publication, Party party, int number, @Nullable Instant settledAt) {
        this.report = publication.report();
        this.party = party;
        this.number = number;
        this.note = publication.note();
        // As PostgreSQL keeps it: the sealed form is written from what is kept.
        this.publishedAt = publication.moment().truncatedTo(ChronoUnit.MICROS);
        this.settledAt = settledAt == null ? publishedAt : settledAt;
    }
}
