package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** A Party's reaction to what was forwarded to it. */
public record WriteReaction(
        @Schema(description = "Language of its text") @NotNull Language language,

        @Schema(description = "CommonMark; it may be published with the submission")
        @SafeMarkup
        @NotBlank @Size(max = 50_000) String text) {}
