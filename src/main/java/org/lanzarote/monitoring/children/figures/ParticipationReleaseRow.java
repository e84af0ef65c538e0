package org.lanzarote.monitoring.children.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A release in the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipationReleaseRow(
        @Schema(description = "Counts the releases of the round, from 1")
        int number,

        @Schema(description = "When it was released") Instant releasedAt,

        @Schema(description = "How many children took part in all")
        int children,

        @Schema(description = "In how many Parties; absent where it is not told") @Nullable Integer parties) {}
