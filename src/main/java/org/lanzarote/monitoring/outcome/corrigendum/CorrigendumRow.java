package org.lanzarote.monitoring.outcome.corrigendum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A corrigendum without its corrections. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrigendumRow(
        @Schema(description = "Number of the corrigendum within its report")
        int number,

        @Schema(description = "Why the report is corrected") String reason,
        CorrigendumStatus status,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "Name of who opened it") String openedBy,

        @Schema(description = "When it was issued or withdrawn; absent while it is open") @Nullable Instant closedAt,

        @Schema(description = "Why it was withdrawn; absent where it was not") @Nullable String closedBecause,

        @Schema(description = "Number of the edition that it made; absent where it made none") @Nullable Integer edition) {}
