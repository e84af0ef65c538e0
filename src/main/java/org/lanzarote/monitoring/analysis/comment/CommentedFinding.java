package org.lanzarote.monitoring.analysis.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.preparation.round.Round;

/** A finding that lies open to its Party, in the wording that it had when it was opened. */
@Entity
@Immutable
class CommentedFinding {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CommentPeriod period;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** Its number in the period, in the order of the questionnaire. */
    int place;

    UUID findingId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CitedText text;

    protected CommentedFinding() {}

    CommentedFinding(CommentPeriod period, int place, UUID findingId, Question question, CitedText text) {
        this.period = period;
        this.party = period.party;
        this.round = period.round;
        this.place = place;
        this.findingId = findingId;
        this.question = question;
        this.text = text;
    }
}
