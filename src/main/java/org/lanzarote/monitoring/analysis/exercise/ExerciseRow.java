package org.lanzarote.monitoring.analysis.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A coding exercise in the list. */
record ExerciseRow(
        @Schema(description = "Key of the exercise") UUID id,

        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "Numbers of the questions whose answers are coded")
        List<String> questions,

        CodingMode mode,

        @Schema(description = "Number of the codebook's version that it codes with")
        int codebook,

        @Schema(description = "Login of the one who settles")
        String settler,

        CodingState state,

        @Schema(description = "How many units there are") int units,

        @Schema(description = "How many units wait to be settled; 0 until it is compared")
        long toSettle,

        @Schema(description = "When it was opened") Instant openedAt) {}
