package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A stakeholder's own answer, without what is withheld. */
@Entity
@Immutable
class CopiedAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    SubmissionCopy copy;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content;

    String text;

    protected CopiedAnswer() {}

    CopiedAnswer(SubmissionCopy copy, Question question, GivenAnswer shown) {
        this.copy = copy;
        this.question = question;
        this.content = shown.content();
        this.text = shown.text();
    }
}
