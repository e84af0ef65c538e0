package org.lanzarote.monitoring.stakeholder;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.party.Party;
import org.lanzarote.monitoring.questionnaire.Question;

/** What a stakeholder says of one Party, on one question or on the whole. */
@Entity
class StakeholderComment {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StakeholderSubmission submission;

    /** Keeps the order in which its organisation wrote them. */
    int ordinal;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable Question question;

    String text;

    protected StakeholderComment() {}

    StakeholderComment(
            StakeholderSubmission submission, int ordinal, Party party, @Nullable Question question, String text) {
        this.submission = submission;
        this.ordinal = ordinal;
        this.party = party;
        this.question = question;
        this.text = text;
    }
}
