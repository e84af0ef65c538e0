package org.lanzarote.monitoring.outcome.factsheettext;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.withdrawal.WithdrawnPart;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedText;

/** What factsheets say in words of their own where the report has a text on the whole round. */
@Entity
class FactsheetText {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    @Enumerated(EnumType.STRING)
    FactsheetTextKind kind;

    @OneToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    CitedText text = new CitedText();

    /** Set while factsheets say the report's words again. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable WithdrawnPart withdrawn;

    protected FactsheetText() {}

    FactsheetText(Report report, FactsheetTextKind kind) {
        this.report = report;
        this.kind = kind;
    }

    /** Takes the place for other words, also where it was withdrawn; those that stood are kept behind them. */
    void revise() {
        text = text.successor();
        withdrawn = null;
    }

    boolean stands() {
        return withdrawn == null;
    }
}
