package org.lanzarote.monitoring.outcome.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Words an amendment anew. */
record ReviseAmendment(
        @Schema(description = "As it is to stand there; absent where the text is to go") @Size(max = 20_000) @Nullable String wording,

        @Schema(description = "Why it is proposed") @NotBlank @Size(max = 4_000) @AllSeen
        String justification) {}
