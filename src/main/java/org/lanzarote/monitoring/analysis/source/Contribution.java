package org.lanzarote.monitoring.analysis.source;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;

/** A stakeholder's own answer, or its comment on a Party's answer, as it is fetched. */
public record Contribution(
        UUID submission,
        @Nullable String organisation,
        Language language,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        String question,
        @Nullable String party,
        @Nullable Integer onSubmission,
        AnswerContent content,
        String text) {

    /** Its own answer. */
    Contribution(
            UUID submission,
            @Nullable String organisation,
            Language language,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt,
            String question,
            AnswerContent content,
            String text) {
        this(submission, organisation, language, submittedAt, publishedAt, question, null, null, content, text);
    }

    /** A comment. */
    Contribution(
            UUID submission,
            @Nullable String organisation,
            Language language,
            @Nullable Instant submittedAt,
            @Nullable Instant publishedAt,
            String question,
            String party,
            Integer onSubmission,
            String text) {
        this(
                submission,
                organisation,
                language,
                submittedAt,
                publishedAt,
                question,
                party,
                onSubmission,
                AnswerContent.NONE,
                text);
    }
}
