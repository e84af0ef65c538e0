package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer that was submitted, as it is read. */
record SealedAnswer(
        Item question,
        AnswerContent content,
        String text,
        @Nullable Language language,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        boolean late,
        List<SealedTranslation> translations) {

    AnswerView view() {
        return new AnswerView(
                question, null, content, text, language, savedAt, savedBy, late, null, null, translations);
    }
}
