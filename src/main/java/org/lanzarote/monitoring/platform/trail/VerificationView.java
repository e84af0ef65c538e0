package org.lanzarote.monitoring.platform.trail;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the verification of the trail found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationView(
        @Schema(description = "Whether every link is intact, up to the end that the last head tells")
        boolean intact,

        @Schema(description = "How many entries were found in order, from the beginning to the first fault")
        long entries,

        @Schema(description = "Hash of the last of these, in hexadecimal; absent for none") @Nullable String head,

        @Schema(description = "What is broken, along the chain and then outside of it, at most 100 places")
        List<BrokenLink> faults,

        @Schema(description = "Whether more is broken than is named here")
        boolean more) {}
