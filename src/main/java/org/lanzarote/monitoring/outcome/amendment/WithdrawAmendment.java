package org.lanzarote.monitoring.outcome.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Takes an amendment back. */
record WithdrawAmendment(
        @Schema(description = "Why the amendment is withdrawn") @NotBlank @Size(max = 4_000) @AllSeen
        String because) {}
