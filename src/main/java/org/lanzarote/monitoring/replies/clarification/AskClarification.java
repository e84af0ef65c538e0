package org.lanzarote.monitoring.replies.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Asks a Party about one of its submitted answers. */
record AskClarification(
        @Schema(description = "Number of a question in the Party's latest submission", examples = "9.1")
        @NotNull @Pattern(regexp = QuestionNumber.PATTERN) String question,

        @Schema(description = "What is asked, CommonMark") @SafeMarkup @NotBlank @Size(max = 10_000) String text,

        @Schema(
                description =
                        "Day by which an answer is asked for, today or later; it ends in UTC, and nothing locks then")
        @Nullable LocalDate dueOn) {}
