package org.lanzarote.monitoring.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.BilingualText;

/** A question, sub-question or lettered item of one version of a questionnaire. */
@Entity
public class Question {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    int ordinal;

    /** As printed: 9, 9.1, 16.2.a. */
    String number;

    @Enumerated(EnumType.STRING)
    AnswerKind kind;

    /** Numeral of the report's chapter that the answers feed. */
    String chapter;

    BilingualText text;

    @Nullable BilingualText guidance;

    protected Question() {}

    Question(Questionnaire questionnaire, int ordinal, DraftQuestion wish) {
        this.questionnaire = questionnaire;
        this.ordinal = ordinal;
        this.number = wish.number();
        this.kind = wish.kind();
        this.chapter = wish.chapter();
        this.text = wish.text();
        this.guidance = wish.guidance();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    /** Its place in the questionnaire. */
    public int ordinal() {
        return ordinal;
    }

    public String chapter() {
        return chapter;
    }

    public AnswerKind kind() {
        return kind;
    }

    public boolean answerable() {
        return kind != AnswerKind.GROUP;
    }
}
