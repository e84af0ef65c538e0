package org.lanzarote.monitoring.children.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A release of figures on children, in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipationReleaseRow(
        @Schema(description = "Number of the release within the round, from 1")
        int number,

        @Schema(description = "When it was released") Instant releasedAt,

        @Schema(description = "How many children took part in all")
        int children,

        @Schema(description = "Number of Parties; absent where it is not shown") @Nullable Integer parties) {}
