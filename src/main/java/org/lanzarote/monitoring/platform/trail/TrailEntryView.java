package org.lanzarote.monitoring.platform.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the trail: who did what, when, and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrailEntryView(
        UUID id,
        @Schema(description = "When it happened") Instant at,
        TrailOutcome outcome,
        @Schema(description = "Account name of the caller") String account,

        @Schema(description = "Roles of the caller at that moment")
        List<String> roles,

        @Schema(description = "The Party the caller spoke for; empty for none")
        String party,

        @Schema(description = "The organisation the caller spoke for; empty for none")
        String organisation,

        @Schema(description = "The operation, by its operationId")
        String operation,

        @Schema(description = "The HTTP method of the request")
        String method,

        @Schema(
                description = "Address of the record, at most its first 300 characters",
                examples = "/rounds/2/replies/FRA")
        String record,

        @Schema(description = "Tag of the version that was read, or that the change made; absent where there is none")
        @Nullable String version,

        @Schema(description = "The reason given for the change, or the purpose stated for the reading") @Nullable String reason,

        @Schema(description = "HTTP status of the answer") int status,

        @Schema(
                description =
                        "Id of the request, as X-Request-Id gave it; of what an organisation does, one that the trail"
                                + " alone has")
        String requestId) {}
