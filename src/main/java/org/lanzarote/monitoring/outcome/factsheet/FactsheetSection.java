package org.lanzarote.monitoring.outcome.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The items under one sub-heading of a chapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactsheetSection(
        @Schema(description = "The sub-heading; absent for what stands under none") @Nullable String heading,

        @Schema(description = "In editorial order") List<FactsheetItem> items) {}
