package org.lanzarote.monitoring.replies.publication;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** A take-down, on record for good. */
@Schema(description = "A take-down, on record for good")
record TakeDownRow(
        @Schema(description = "Number of the take-down within the reply, from 1")
        int number,

        @Schema(description = "Number of the submission that was the last public one")
        int submission,

        @Schema(description = "When it was taken down") Instant takenAt,

        @Schema(description = "Name of who took it down, or the login of an account that has none")
        String takenBy,

        @Schema(description = "Why") String reason,

        @Schema(description = "What was taken down") List<TakenDown> passages) {

    /** What was taken down, and where it had been public. */
    @Schema(description = "What was taken down, and where it had been public")
    record TakenDown(
            Withhold withheld,

            @Schema(description = "Numbers of the published submissions that it stood in, the first one first")
            List<Integer> submissions) {}
}
