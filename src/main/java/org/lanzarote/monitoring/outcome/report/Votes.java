package org.lanzarote.monitoring.outcome.report;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the Committee voted when it adopted a report. */
@Embeddable
@Schema(description = "How the Committee voted; absent where it did not vote")
public record Votes(
        @Schema(description = "Votes in favour") @NotNull @Min(1) Integer inFavour,

        @Schema(description = "How many votes were against") @NotNull @Min(0) Integer against,

        @Schema(description = "How many votes were abstentions") @NotNull @Min(0) Integer abstentions) {}
