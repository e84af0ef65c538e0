package org.lanzarote.monitoring.replies.limit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An extension of a Party's time limit, on record for good. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExtensionView(
        @Schema(description = "Number of the extension within the reply, from 1")
        int number,

        @Schema(description = "Whether all Parties were given more time, and this one among them")
        boolean forAll,

        @Schema(description = "Who asked for it; absent where it is for all") @Nullable String askedBy,

        @Schema(description = "Day on which it was asked for") @Nullable LocalDate askedOn,

        @Schema(description = "Name of who granted it, or the login of an account that has none")
        String grantedBy,

        @Schema(description = "When it was granted") Instant grantedAt,

        @Schema(description = "The time limit before it (UTC)")
        Instant formerLimit,

        @Schema(description = "The time limit after it (UTC)")
        Instant newLimit,

        @Schema(description = "Why more time was given, in words")
        String reason) {}
