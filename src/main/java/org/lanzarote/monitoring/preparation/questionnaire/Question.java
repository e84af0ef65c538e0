package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.Item;

/** A question, sub-question or lettered item of one version of a questionnaire. */
@Entity
public class Question {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    int ordinal;

    /** The number as printed: 9, 9.1, 16.2.a. The database computes it and the two fields below from the content. */
    @Column(insertable = false, updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(insertable = false, updatable = false)
    AnswerKind kind;

    /** The numeral of the report's chapter that the answers feed. */
    @Column(insertable = false, updatable = false)
    String chapter;

    @JdbcTypeCode(SqlTypes.JSON)
    Item content;

    protected Question() {}

    Question(Questionnaire questionnaire, int ordinal, Item content) {
        this.questionnaire = questionnaire;
        this.ordinal = ordinal;
        this.number = content.number();
        this.kind = content.kind();
        this.chapter = content.chapter();
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** The place in the questionnaire. */
    public int ordinal() {
        return ordinal;
    }

    public String chapter() {
        return chapter;
    }

    public AnswerKind kind() {
        return content.kind();
    }

    /** What the question asks, of whom and when. */
    public Item content() {
        return content;
    }
}
