package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Answers an inquiry of the Secretariat about a submission. */
record AnswerInquiry(
        @Schema(description = "The answer to the inquiry, in CommonMark") @SafeMarkup @NotBlank @Size(max = 10_000) String text) {}
