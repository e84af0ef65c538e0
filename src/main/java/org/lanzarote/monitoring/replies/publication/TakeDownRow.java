package org.lanzarote.monitoring.replies.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** A take-down, on record for good. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A take-down, on record for good")
record TakeDownRow(
        @Schema(description = "Number of the take-down within the reply, from 1")
        int number,

        @Schema(description = "Number of the submission that was the last public one")
        int submission,

        @Schema(description = "When it was taken down") Instant takenAt,

        @Schema(description = "Name of who took it down, or the login of an account that has none")
        String takenBy,

        @Schema(
                description =
                        "Number of the later submission at whose publication it was withheld, which is the reason;"
                                + " absent where it was taken down by itself")
        @Nullable Integer atPublicationOf,

        @Schema(description = "Why; absent where it was withheld at a later publication") @Nullable String reason,

        @Schema(
                description =
                        "Whether long passages were also cut out of the Party's other answers, and of texts of the"
                                + " report that do not cite the answer")
        boolean everywhere,

        @Schema(description = "What was taken down") List<TakenDown> passages) {

    /** What was taken down, and where it had been public. */
    @Schema(description = "What was taken down, and where it had been public")
    record TakenDown(
            Withhold withheld,

            @Schema(
                    description =
                            "Numbers of the published submissions that it stood in, the first one first; none where it"
                                    + " was taken out of the report alone")
            List<Integer> submissions) {}
}
