package org.lanzarote.monitoring.replies.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer as it was submitted; this is what findings cite. */
@Entity
@Immutable
class SubmittedAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Submission submission;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content;

    String text;

    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    /** The version of the Party's answer that was taken over. */
    int answerVersion;

    @Nullable Instant savedAt;

    @Nullable String savedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<SealedTranslation> translations = List.of();

    protected SubmittedAnswer() {}
}
