package org.lanzarote.monitoring.analysis.exercise;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A coding exercise with its coders and how far they are. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExerciseView(
        @Schema(description = "Key of the exercise") UUID id,

        @Schema(description = "Numbers of the questions whose answers are coded")
        List<String> questions,

        CodingMode mode,

        @Schema(description = "Number of the codebook's version that it codes with")
        int codebook,

        @Schema(description = "Keys of the codes that it codes with, in their order")
        List<String> codes,

        @Schema(description = "Those who code") List<CoderView> coders,

        @Schema(description = "Login of the one who settles")
        String settler,

        @Schema(description = "Name of the one who settles") String settlerName,

        CodingState state,

        @Schema(description = "How many units there are: answers to be coded")
        int units,

        @Schema(description = "How many units wait to be settled; 0 until it is compared")
        long toSettle,

        @Schema(description = "When it was opened") Instant openedAt,

        @Schema(description = "Name of who opened it") String openedBy,

        @Schema(description = "When the coding was closed") @Nullable Instant comparedAt,

        @Schema(description = "Name of who closed it") @Nullable String comparedBy,

        @Schema(description = "Why it was compared before all was coded; absent where all was") @Nullable String incomplete,

        @Schema(description = "When it was concluded or withdrawn") @Nullable Instant endedAt,

        @Schema(description = "Name of who did that") @Nullable String endedBy,

        @Schema(description = "Why the codings were compared before all was coded") @Nullable String reason,

        @Schema(description = "What you may do with it now") List<ExerciseAction> permittedActions) {}
