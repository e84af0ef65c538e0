package org.lanzarote.monitoring.clarification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Answers, or asks again. */
record WriteMessage(
        @Schema(description = "CommonMark") @NotBlank @Size(max = 10_000) String text) {}
