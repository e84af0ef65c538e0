package org.lanzarote.monitoring.stakeholder;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stakeholder's own answer to a question, as it is written and shown. */
@Schema(name = "StakeholderAnswer", description = "A stakeholder's own answer to a question")
record OwnAnswer(
        @Schema(description = "Number of the question", examples = "9.1") @NotNull String question,

        @Schema(description = "CommonMark") @NotBlank @Size(max = 50_000) String text) {}
