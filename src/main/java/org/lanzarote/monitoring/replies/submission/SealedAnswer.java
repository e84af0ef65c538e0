package org.lanzarote.monitoring.replies.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;

/** An answer as the sealed form of a submission holds it. */
public record SealedAnswer(
        String question,
        int version,
        AnswerContent content,
        String text,
        @Nullable Language language,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        List<SealedTranslation> translations) {

    static SealedAnswer of(WorkingCopyAnswer answer, List<SealedTranslation> translations) {
        return new SealedAnswer(
                answer.question(),
                answer.version(),
                answer.content(),
                answer.text(),
                answer.language(),
                answer.savedAt(),
                answer.savedBy(),
                translations);
    }
}
