package org.lanzarote.monitoring.outcome.corrigendum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A corrigendum with its corrections. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrigendumView(
        @Schema(description = "Number of the corrigendum within its report")
        int number,

        @Schema(description = "Why the report is corrected") String reason,
        CorrigendumStatus status,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "Name of who opened it") String openedBy,

        @Schema(description = "When it was issued or withdrawn; absent while it is open") @Nullable Instant closedAt,

        @Schema(description = "Why it was withdrawn; absent where it was not") @Nullable String closedBecause,

        @Schema(description = "Number of the edition that it made; absent where it made none") @Nullable Integer edition,

        @Schema(description = "How places are to read, the one that was written last at the end")
        List<CorrectionView> corrections,

        @Schema(
                description =
                        "Addresses of the practices that the draft of the factsheets took out of them, or put others in the place"
                                + " of: everybody reads their records so with this edition, before the next of the factsheets;"
                                + " empty once it is closed",
                examples = "[\"/rounds/2/report/practices/0197f2a0-0000-7000-8000-000000000000\"]")
        List<String> leaving,

        @Schema(description = "What rests on what it changed and is stale until it is confirmed or revised")
        List<RestingRecord> waiting,

        @Schema(description = "What was confirmed to hold nevertheless, in that order")
        List<ConfirmedRecord> confirmed,

        @Schema(description = "What you may do with it now") List<CorrigendumAction> permittedActions) {

    static CorrigendumView of(
            CorrigendumRow row,
            List<CorrectionView> corrections,
            List<String> leaving,
            List<RestingRecord> waiting,
            List<ConfirmedRecord> confirmed,
            List<CorrigendumAction> permitted) {
        return new CorrigendumView(
                row.number(),
                row.reason(),
                row.status(),
                row.openedAt(),
                row.openedBy(),
                row.closedAt(),
                row.closedBecause(),
                row.edition(),
                corrections,
                leaving,
                waiting,
                confirmed,
                permitted);
    }
}
