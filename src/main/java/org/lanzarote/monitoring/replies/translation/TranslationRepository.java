package org.lanzarote.monitoring.replies.translation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.LanguageTag;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.replies.reply.Answer;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** Loads translations to change; the calling code has checked that the caller works on the answer. */
@ApplicationScoped
class TranslationRepository implements PanacheRepositoryBase<AnswerTranslation, UUID> {

    /** Begins a new translation, or takes a withdrawn one up again. */
    AnswerTranslation begin(Answer answer, TranslateAnswer wish, String by, Instant now) {
        var language = language(wish.language());
        var standing = find("answer = ?1 and language = ?2", answer, language)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElse(null);
        if (standing == null) {
            return new AnswerTranslation(answer, language, wish.wording(), by, now);
        }
        if (!standing.isWithdrawn()) {
            throw ProblemType.DUPLICATE.because(TranslationMessage.TRANSLATED_ALREADY.with(language));
        }
        standing.save(wish.wording(), by, now);
        return standing;
    }

    /** Adds a translation; one with the same text and the same staleness is left alone. */
    void bring(Answer answer, SealedTranslation wish, @Nullable SealedTranslation present, String by, Instant now) {
        if (wish.equals(present)) {
            return;
        }
        int translated = wish.stale() ? 0 : answer.version();
        var wording = new ChangeTranslation(wish.text(), translated);
        if (present == null) {
            persist(begin(answer, new TranslateAnswer(wish.language(), wish.text(), translated), by, now));
        } else {
            require(answer, wish.language()).save(wording, by, now);
        }
    }

    AnswerTranslation require(Answer answer, String tag) {
        return find(
                        "answer = ?1 and language = ?2 and withdrawnAt is null",
                        answer,
                        LanguageTag.normal(tag).orElse(""))
                .singleResultOptional()
                .orElseThrow(NotFound.of("translation into", tag));
    }

    private static String language(String tag) {
        var language = LanguageTag.normal(tag).orElse("");
        var violations = new Violations();
        violations.require(!language.isEmpty(), "/language", TranslationMessage.NO_LANGUAGE_TAG);
        violations.orThrow(TranslationMessage.TRANSLATION_UNFIT);
        return language;
    }
}
