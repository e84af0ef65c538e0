package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.replies.reply.AnswerInHand;
import org.lanzarote.monitoring.replies.reply.PrefilledFrom;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer as a query reads it where it is stored: worked on, saved once, submitted or published. */
public record StoredAnswer(
        String question,
        AnswerKind kind,
        @Nullable Integer version,
        AnswerContent content,
        String text,
        @Nullable Language language,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        @Nullable Boolean late,
        @Nullable PrefilledFrom prefilledFrom,
        @Nullable List<String> withheldFor,
        @Nullable List<SealedTranslation> translations) {

    /** What its Party works on. */
    public StoredAnswer(
            String question,
            AnswerKind kind,
            int version,
            AnswerContent content,
            String text,
            @Nullable Language language,
            @Nullable Instant savedAt,
            @Nullable String savedBy,
            boolean late,
            @Nullable PrefilledFrom prefilledFrom) {
        this(question, kind, version, content, text, language, savedAt, savedBy, late, prefilledFrom, null, null);
    }

    /** What was just saved. */
    public static StoredAnswer of(AnswerInHand saved, Item item) {
        var answer = saved.answer();
        return new StoredAnswer(
                item.number(),
                item.kind(),
                answer.version(),
                answer.given().content(),
                answer.given().text(),
                answer.language(),
                answer.savedAt(),
                saved.callersName(),
                saved.isLate(),
                null);
    }

    /** The questions, as far as they are shown, whose answer is from an earlier round and waits to be confirmed. */
    static List<String> unconfirmed(List<StoredAnswer> answers, Visibility visibility) {
        return answers.stream()
                .filter(answer -> answer.prefilledFrom() != null)
                .map(StoredAnswer::question)
                .filter(visibility::shows)
                .toList();
    }

    /** One version of what its Party works on. */
    public StoredAnswer(
            String question,
            AnswerKind kind,
            int version,
            AnswerContent content,
            String text,
            @Nullable Language language,
            @Nullable Instant savedAt,
            @Nullable String savedBy) {
        this(question, kind, version, content, text, language, savedAt, savedBy, null, null, null, null);
    }

    /** What was submitted. */
    public StoredAnswer(
            String question,
            AnswerKind kind,
            AnswerContent content,
            String text,
            @Nullable Language language,
            @Nullable Instant savedAt,
            @Nullable String savedBy,
            boolean late,
            List<SealedTranslation> translations) {
        this(question, kind, null, content, text, language, savedAt, savedBy, late, null, null, translations);
    }

    /** What was published. */
    public StoredAnswer(
            String question,
            AnswerKind kind,
            AnswerContent content,
            String text,
            @Nullable Language language,
            List<String> withheldFor,
            List<SealedTranslation> translations) {
        this(
                question,
                kind,
                null,
                content,
                text,
                language,
                null,
                null,
                null,
                null,
                withheldFor.isEmpty() ? null : withheldFor,
                translations);
    }

    public GivenAnswer given() {
        return new GivenAnswer(content, text);
    }

    /** Whether something was saved or taken over into it. */
    public boolean isGiven() {
        return language != null || !given().isEmpty();
    }

    /** Whether it has a text to give in further languages. */
    boolean isTranslatable() {
        return language != null && !text.isBlank();
    }

    /** The request that would save the same again. */
    public SaveAnswer asSaved() {
        return new SaveAnswer(kind, content, text, language);
    }

    /** The version that its Party works on; 0 of what was submitted or published. */
    public int workingVersion() {
        return version == null ? 0 : version;
    }
}
