package org.lanzarote.monitoring.analysis.evidence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That evidence still holds although its answer has changed. */
@Schema(
        description =
                "That the evidence still holds although its answer has changed; it holds until the answer changes again")
record ConfirmedEvidence(
        @Schema(description = "Number of the last submission at that time")
        int submission,

        @Schema(description = "Why it still holds") String reason,
        @Schema(description = "Account of who said so") String confirmedBy,
        @Schema(description = "When it was confirmed") Instant confirmedAt) {}
