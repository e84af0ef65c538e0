package org.lanzarote.monitoring.replies.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** An answer as everybody may read it. It never changes, but that more of it may be taken down. */
@Entity
class PublishedAnswer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Publication publication;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Question question;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content;

    String text;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    /** The grounds on which something of it is withheld. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> withheldFor;

    /** Empty where something is withheld, because a translation would tell the withheld passage. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<SealedTranslation> translations;

    protected PublishedAnswer() {}

    PublishedAnswer(Publication publication, AnswerToPublish answer, Withholding withholding) {
        this.publication = publication;
        this.party = publication.party;
        this.question = answer.question();
        this.language = answer.language();
        this.translations = answer.translations();
        leaveOut(answer, withholding);
    }

    /** Shows what was submitted without what is withheld. */
    final void leaveOut(AnswerToPublish answer, Withholding withholding) {
        var number = answer.number();
        var shown = withholding.publicPart(number, answer.given());
        content = shown.content();
        text = shown.text();
        withheldFor = withholding.grounds(number).stream().sorted().toList();
        translations = withheldFor.isEmpty() ? translations : List.of();
    }

    /** The attachments that it names. */
    Set<UUID> attachments() {
        return new GivenAnswer(content, text).attachments();
    }
}
