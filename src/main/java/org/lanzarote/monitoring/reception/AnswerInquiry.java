package org.lanzarote.monitoring.reception;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.question.SafeMarkup;

/** Answers an inquiry. */
record AnswerInquiry(
        @Schema(description = "CommonMark") @SafeMarkup @NotBlank @Size(max = 10_000) String text) {}
