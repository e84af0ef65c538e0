package org.lanzarote.monitoring.reply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.question.AnswerContent;
import org.lanzarote.monitoring.question.Item;

/** An answer that its Party works on, as it is read. */
record WorkedAnswer(
        Item question,
        int version,
        AnswerContent content,
        String text,
        @Nullable Language language,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        boolean late,
        @Nullable PrefilledFrom prefilledFrom) {

    AnswerView view() {
        return new AnswerView(
                question,
                EntityTag.of(version).header(),
                content,
                text,
                language,
                savedAt,
                savedBy,
                late,
                prefilledFrom,
                null,
                null);
    }
}
