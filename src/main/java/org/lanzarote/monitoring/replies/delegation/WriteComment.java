package org.lanzarote.monitoring.replies.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Writes a comment for the others in the Party who work on a question. */
record WriteComment(
        @Schema(description = "Number of a question of the reply, for a delegate one of its own", examples = "9.1")
        @NotNull @Pattern(regexp = QuestionNumber.PATTERN) String question,

        @Schema(description = "What the comment says, in CommonMark") @SafeMarkup @NotBlank @Size(max = 4_000) String text) {}
