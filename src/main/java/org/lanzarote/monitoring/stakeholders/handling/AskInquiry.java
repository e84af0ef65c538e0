package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Asks an organisation about its submission. */
record AskInquiry(
        @Schema(description = "What is asked, CommonMark") @SafeMarkup @NotBlank @Size(max = 10_000) String text,

        @Schema(description = "Day by which an answer is asked for, in UTC; nothing locks then") @Nullable LocalDate dueOn) {}
