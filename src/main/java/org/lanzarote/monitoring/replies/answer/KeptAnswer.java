package org.lanzarote.monitoring.replies.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.reading.AnswerView;

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
