package org.lanzarote.monitoring.analysis.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Says what becomes of a comment. */
record AnswerComment(
        @NotNull CommentDisposition disposition,

        @Schema(description = "Why; the Party reads it when the answers are released")
        @NotBlank @Size(max = 4_000) @AllSeen
        String reason) {}
