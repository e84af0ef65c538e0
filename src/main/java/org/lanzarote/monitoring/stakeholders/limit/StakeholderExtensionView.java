package org.lanzarote.monitoring.stakeholders.limit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An extension of the stakeholders' time limit, on record for good. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StakeholderExtensionView(
        @Schema(description = "Number of the extension within the round, from 1; you may not see all of them")
        int number,

        @Schema(description = "Name of the organisation it is for; absent where it is for all") @Nullable String organisation,

        @Schema(description = "Login of who granted it") String grantedBy,

        @Schema(description = "When it was granted") Instant grantedAt,

        @Schema(description = "The time limit before it (UTC)")
        Instant formerLimit,

        @Schema(description = "The time limit after it (UTC)")
        Instant newLimit,

        @Schema(description = "Why more time was given, in words")
        String reason) {}
