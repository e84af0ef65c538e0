package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A stakeholder's comment on one Party, on one question or as a whole. */
@Entity
class StakeholderComment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StakeholderSubmission submission;

    @Column(updatable = false)
    String organisation;

    /** The place in the order in which the organisation wrote its comments. */
    int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** The number of the Party's published submission that it is on; null where it is on no reply. */
    @Nullable Integer ofSubmission;

    /** The question, in the version of the questionnaire that the Party answered. */
    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Question question;

    String text;

    protected StakeholderComment() {}

    StakeholderComment(StakeholderSubmission submission, int ordinal, PartyComment comment, CommentTargets targets) {
        this.submission = submission;
        this.organisation = submission.organisation;
        this.ordinal = ordinal;
        this.party = targets.party(comment);
        this.ofSubmission = comment.submission();
        this.question = targets.question(comment);
        this.text = comment.text();
    }
}
