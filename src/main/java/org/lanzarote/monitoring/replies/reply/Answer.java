package org.lanzarote.monitoring.replies.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** A Party's answer to one question; it exists, empty, from launch. */
@Entity
public class Answer {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Reply reply;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Party party;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Question question;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content = AnswerContent.NONE;

    String text = "";

    /** The version in which it got this text; PostgreSQL notes it. */
    @Column(insertable = false, updatable = false)
    int textVersion;

    @Enumerated(EnumType.STRING)
    @Nullable Language language;

    @Nullable Instant savedAt;

    @Nullable String savedBy;

    /** The earlier reply that it was taken from, until it is saved or confirmed. */
    @Nullable PrefilledFrom prefilledFrom;

    protected Answer() {}

    Answer(Reply reply, Question question) {
        this.reply = reply;
        this.party = reply.party;
        this.question = question;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public EntityTag tag() {
        return EntityTag.of(version);
    }

    public Reply reply() {
        return reply;
    }

    public Question question() {
        return question;
    }

    /** The number of its question. */
    public String number() {
        return question.number();
    }

    /** What its question asks for. */
    public Item item() {
        return question.content();
    }

    public @Nullable Language language() {
        return language;
    }

    /** When it was last saved; null while it is empty or only taken over. */
    public @Nullable Instant savedAt() {
        return savedAt;
    }

    public @Nullable String savedBy() {
        return savedBy;
    }

    public void save(SaveAnswer wish, String by, Instant now) {
        content = wish.given().content();
        text = wish.given().text();
        language = wish.language();
        savedAt = now;
        savedBy = by;
        prefilledFrom = null;
    }

    /** Takes over what the Party said in an earlier round; it does not count as saved in this one. */
    public void prefill(SaveAnswer earlier, PrefilledFrom from) {
        content = earlier.given().content();
        text = earlier.given().text();
        language = earlier.language();
        prefilledFrom = from;
    }

    public boolean isPrefilled() {
        return prefilledFrom != null;
    }

    /** Whether nothing was saved or taken over into it. */
    public boolean isOpen() {
        return savedAt == null && !isPrefilled();
    }

    /** As it would be saved, to confirm it. */
    public SaveAnswer requirePrefilled() {
        if (!isPrefilled()) {
            throw ProblemType.NOTHING_TO_CONFIRM.because(ReplyMessage.NOT_PREFILLED.with(question.number()));
        }
        return new SaveAnswer(content, text, language);
    }

    /** Whether this was saved already, word for word; without words, whatever the language. */
    public boolean says(SaveAnswer wish) {
        return savedAt != null && given().equals(wish.given()) && (text.isBlank() || language == wish.language());
    }

    public GivenAnswer given() {
        return new GivenAnswer(content, text);
    }
}
