package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.replies.reply.PrefilledFrom;

/** One answer of a working copy, with the key of its reply. */
record OneAnswer(
        UUID reply,
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

    StoredAnswer stored() {
        return new StoredAnswer(
                question, kind, version, content, text, language, savedAt, savedBy, late, prefilledFrom);
    }
}
