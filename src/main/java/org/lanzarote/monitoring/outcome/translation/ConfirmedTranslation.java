package org.lanzarote.monitoring.outcome.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.language.Language;

/** The words of a translation that were confirmed last, and for which revision of the text. */
@Entity
class ConfirmedTranslation {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Report report;

    @Column(updatable = false)
    UUID history;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Language language;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    CitedText text;

    @Nullable String lead;

    int ofRevision;

    @Nullable String ofLead;

    String confirmedBy;
    Instant confirmedAt;

    protected ConfirmedTranslation() {}

    ConfirmedTranslation(TextTranslation confirmed, String by, Instant now) {
        this.report = confirmed.report;
        this.history = confirmed.history;
        this.language = confirmed.language;
        take(confirmed, by, now);
    }

    /** Takes the words that were confirmed in the place of earlier ones. */
    final void take(TextTranslation confirmed, String by, Instant now) {
        text = confirmed.text;
        lead = confirmed.lead;
        ofRevision = confirmed.ofRevision;
        ofLead = confirmed.ofLead;
        confirmedBy = by;
        confirmedAt = now;
    }
}
