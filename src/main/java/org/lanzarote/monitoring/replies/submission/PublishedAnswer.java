package org.lanzarote.monitoring.replies.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
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
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** An answer as everybody may read it. */
@Entity
@Immutable
class PublishedAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Publication publication;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content;

    String text;

    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    /** The grounds on which something of it is withheld. */
    List<String> withheldFor;

    /** Empty where something is withheld, because a translation would tell the withheld passage. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<SealedTranslation> translations;

    protected PublishedAnswer() {}

    PublishedAnswer(Publication publication, SubmittedAnswer answer, Withholding withholding) {
        var number = answer.number();
        var shown = withholding.publicPart(number, answer.given());
        this.publication = publication;
        this.party = publication.party;
        this.question = answer.question;
        this.content = shown.content();
        this.text = shown.text();
        this.language = answer.language;
        this.withheldFor = withholding.grounds(number).stream().sorted().toList();
        this.translations = withheldFor.isEmpty() ? answer.translations : List.of();
    }
}
