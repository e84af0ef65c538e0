package org.lanzarote.monitoring.replies.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Adds a message to a clarification: an answer or a further question. */
record WriteMessage(
        @Schema(description = "What is asked or answered, in CommonMark") @SafeMarkup @NotBlank @Size(max = 10_000) String text) {}
