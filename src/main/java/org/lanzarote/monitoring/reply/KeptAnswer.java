package org.lanzarote.monitoring.reply;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.question.AnswerContent;
import org.lanzarote.monitoring.question.Item;

/** An answer as it was saved once, as it is read from its history. */
record KeptAnswer(
        Item question,
        int version,
        AnswerContent content,
        String text,
        @Nullable Language language,
        @Nullable Instant savedAt,
        @Nullable String savedBy) {

    AnswerView view() {
        return new AnswerView(
                question,
                EntityTag.of(version).header(),
                content,
                text,
                language,
                savedAt,
                savedBy,
                null,
                null,
                null,
                null);
    }
}
