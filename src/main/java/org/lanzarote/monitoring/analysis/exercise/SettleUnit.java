package org.lanzarote.monitoring.analysis.exercise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Settles how a unit is coded. */
record SettleUnit(
        @Schema(description = "Keys of codes of the exercise", examples = "[\"GAP\"]") @NotNull @Size(max = 20) List<@NotBlank String> codes,

        @Schema(description = "Why these; it stands with the unit and is kept in the trail")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {}
