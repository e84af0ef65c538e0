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

/** What a stakeholder says of one Party, on one question or on the whole. */
@Entity
class StakeholderComment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StakeholderSubmission submission;

    @Column(updatable = false)
    String organisation;

    /** Keeps the order in which its organisation wrote them. */
    int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    /** Number of the Party's published submission that it is on; none where it is on no reply. */
    @Nullable Integer ofSubmission;

    /** Of the version of the questionnaire that the Party answered. */
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
