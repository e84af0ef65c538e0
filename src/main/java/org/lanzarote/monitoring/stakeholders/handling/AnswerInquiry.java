package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Answers an inquiry. */
record AnswerInquiry(
        @Schema(description = "CommonMark") @SafeMarkup @NotBlank @Size(max = 10_000) String text) {}
