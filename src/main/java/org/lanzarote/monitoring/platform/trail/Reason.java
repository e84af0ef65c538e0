package org.lanzarote.monitoring.platform.trail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** The reason for something that may only be done with one; the trail keeps it. */
public record Reason(
        @Schema(description = "Why; it is kept in the trail") @NotBlank @Size(max = 2_000) @AllSeen
        String reason) implements Reasoned {}
