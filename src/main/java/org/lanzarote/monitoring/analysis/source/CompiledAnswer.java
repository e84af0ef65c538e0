package org.lanzarote.monitoring.analysis.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.ValueQueries.GivenValue;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer of a Party as it is fetched: of the last submission, or of the last publication. */
public record CompiledAnswer(
        String party,
        String question,
        int ordinal,
        AnswerKind kind,
        AnswerContent content,
        String text,
        @Nullable Language language,
        List<SealedTranslation> translations,
        List<String> withheldFor,
        int submission,
        Instant submittedAt,
        @Nullable Instant publishedAt) {

    /** The answer of the last submission. */
    CompiledAnswer(
            String party,
            String question,
            int ordinal,
            AnswerKind kind,
            AnswerContent content,
            String text,
            @Nullable Language language,
            List<SealedTranslation> translations,
            int submission,
            Instant submittedAt,
            @Nullable Instant publishedAt) {
        this(
                party,
                question,
                ordinal,
                kind,
                content,
                text,
                language,
                translations,
                List.of(),
                submission,
                submittedAt,
                publishedAt);
    }

    public GivenValue given() {
        return new GivenValue(party, question, content);
    }

    /** Whether it gives this value, alone or among others; whatever it gives, where none is asked for. */
    public boolean gives(String value) {
        return value.isEmpty() || given().keys().contains(value);
    }
}
