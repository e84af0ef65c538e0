package org.lanzarote.monitoring.platform.trail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is done that needs a reason; it is kept in the trail. */
public record Reason(
        @Schema(description = "Why; it is kept in the trail") @NotBlank @Size(max = 2_000) String reason) implements Reasoned {}
