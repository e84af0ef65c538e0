package org.lanzarote.monitoring.replies.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.Answer;

/** An answer as it was saved once, kept for ever; the database writes it down whenever an answer is saved. */
@Entity
@Immutable
class AnswerVersion {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Answer answer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    int version;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content;

    String text;

    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    @Nullable Instant savedAt;

    @Nullable String savedBy;

    protected AnswerVersion() {}
}
