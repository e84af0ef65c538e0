package org.lanzarote.monitoring.reply;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.question.AnswerContent;

/** An answer as it is sealed. */
public record SealedEntry(
        String question,
        int version,
        AnswerContent content,
        String text,
        @Nullable Language language,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        List<SealedTranslation> translations) {}
