package org.lanzarote.monitoring.platform.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the verification of the trail found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationView(
        @Schema(description = "Whether every link is intact, up to the end that the heads file records")
        boolean intact,

        @Schema(description = "How many entries were found in order, from the beginning of the chain")
        long entries,

        @Schema(description = "Hash of the last of these, in hexadecimal; absent for none") @Nullable String head,

        @Schema(description = "The first broken link; absent while the chain is intact") @Nullable BrokenLink broken) {}
