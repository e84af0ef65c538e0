package org.lanzarote.monitoring.outcome.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Puts a finding into the chapter that its question feeds. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceObservation(
        @Schema(description = "Place in the order of the chapter's observations and statements") @Min(1) int place,

        @Schema(description = "Key of the heading it stands under; absent for none") @Nullable String heading,

        @Schema(description = "Common beginning of this and its neighbours, printed once. Slot: {party}")
        @Size(max = 2_000) @Nullable String lead) {}
