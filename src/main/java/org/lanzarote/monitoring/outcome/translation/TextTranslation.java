package org.lanzarote.monitoring.outcome.translation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.language.Language;

/** A text of a report in its other language, as it is worked on, bound to the revision that it translates. */
@Entity
class TextTranslation {

    /** The revision of a text that is not known any more. */
    static final int NO_REVISION = 0;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Report report;

    /** What the revisions of the text share that it translates. */
    @Column(updatable = false)
    UUID history;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Language language;

    /** Its words; each saving is a revision of its own. */
    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    @Nullable String lead;

    int ofRevision;

    @Nullable String ofLead;

    /** Whether somebody has confirmed its present words. */
    boolean confirmed;

    /** Since when its text reads otherwise than as it was confirmed for; PostgreSQL notes it. */
    @Nullable Instant waitsSince;

    protected TextTranslation() {}

    TextTranslation(Report report, UUID history, Language language) {
        this.report = report;
        this.history = history;
        this.language = language;
    }

    /** Takes the place for other words; those that stood are kept behind them. */
    void revise() {
        text = text.successor();
    }

    /** Binds its words, which nobody has confirmed, to a text as it reads. */
    void bind(int revision, @Nullable String leadOfText, @Nullable String translatedLead) {
        ofRevision = revision;
        ofLead = leadOfText;
        lead = translatedLead;
        confirmed = false;
        waitsSince = null;
    }

    /** Records that its words hold for the text at this revision. */
    void confirm(int revision, @Nullable String leadOfText) {
        ofRevision = revision;
        ofLead = leadOfText;
        confirmed = true;
        waitsSince = null;
    }
}
