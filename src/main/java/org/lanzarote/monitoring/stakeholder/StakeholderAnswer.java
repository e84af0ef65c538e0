package org.lanzarote.monitoring.stakeholder;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.lanzarote.monitoring.questionnaire.Question;

/** What a stakeholder itself answers to one question. */
@Entity
class StakeholderAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StakeholderSubmission submission;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    String text;

    protected StakeholderAnswer() {}

    StakeholderAnswer(StakeholderSubmission submission, Question question, String text) {
        this.submission = submission;
        this.question = question;
        this.text = text;
    }
}
