package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.reply.PrefilledFrom;

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
