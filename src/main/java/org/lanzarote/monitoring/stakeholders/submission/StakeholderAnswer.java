package org.lanzarote.monitoring.stakeholders.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** What a stakeholder itself answers to one question. */
@Entity
class StakeholderAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    StakeholderSubmission submission;

    @Column(updatable = false)
    String organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content;

    String text;

    protected StakeholderAnswer() {}

    StakeholderAnswer(StakeholderSubmission submission, Question question, OwnAnswer answer) {
        this.submission = submission;
        this.organisation = submission.organisation;
        this.question = question;
        this.content = answer.given().content();
        this.text = answer.given().text();
    }
}
