package org.lanzarote.monitoring.analysis.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A step in the life of a finding, and the finding as it then was. */
@Entity
@Immutable
class FindingStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Finding finding;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CitedText text;

    @Enumerated(EnumType.STRING)
    StepKind kind;

    @Enumerated(EnumType.STRING)
    FindingNature nature;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    String takenBy;
    Instant takenAt;

    @Nullable String reason;

    protected FindingStep() {}

    FindingStep(Finding finding, StepKind kind, @Nullable String reason, String by, Instant now) {
        this.finding = finding;
        this.text = finding.text;
        this.kind = kind;
        this.nature = finding.nature;
        this.party = finding.party;
        this.question = finding.question;
        this.reason = reason;
        this.takenBy = by;
        this.takenAt = now;
    }
}
