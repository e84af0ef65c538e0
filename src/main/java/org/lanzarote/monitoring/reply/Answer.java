package org.lanzarote.monitoring.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.problem.Violations;
import org.lanzarote.monitoring.questionnaire.AnswerKind;
import org.lanzarote.monitoring.questionnaire.Question;

/** A Party's answer to one question; it exists, empty, from launch. */
@Entity
class Answer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @Enumerated(EnumType.STRING)
    @Nullable YesNo value;

    String text = "";

    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    @Nullable Instant savedAt;

    @Nullable String savedBy;

    protected Answer() {}

    Answer(Reply reply, Question question) {
        this.reply = reply;
        this.question = question;
    }

    void save(SaveAnswer wish, String by, Instant now) {
        var violations = new Violations();
        violations.require(
                wish.value() == null || question.kind() == AnswerKind.YES_NO,
                "/value",
                "Question " + question.number() + " takes text, not yes or no");
        violations.orThrow("The answer does not fit the question");
        value = wish.value();
        text = wish.text();
        language = wish.language();
        savedAt = now;
        savedBy = by;
    }

    boolean isComplete() {
        return question.kind() == AnswerKind.YES_NO ? value != null : !text.isBlank();
    }
}
