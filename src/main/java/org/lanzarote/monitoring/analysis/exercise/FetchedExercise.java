package org.lanzarote.monitoring.analysis.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A coding exercise as it is fetched, without its coders. */
record FetchedExercise(
        UUID id,
        int version,
        List<String> questions,
        CodingMode mode,
        int codebook,
        String settler,
        String settlerName,
        CodingState state,
        int units,
        long codedByTwo,
        long toSettle,
        Instant openedAt,
        String openedBy,
        @Nullable Instant comparedAt,
        @Nullable String comparedBy,
        @Nullable String incomplete,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String reason) {

    ExerciseRow row() {
        return new ExerciseRow(
                id,
                EntityTag.of(version).header(),
                questions,
                mode,
                codebook,
                settler,
                state,
                units,
                toSettle,
                openedAt);
    }

    ExerciseView view(List<String> codes, List<CoderView> coders, List<ExerciseAction> permitted) {
        return new ExerciseView(
                id,
                questions,
                mode,
                codebook,
                codes,
                coders,
                settler,
                settlerName,
                state,
                units,
                toSettle,
                openedAt,
                openedBy,
                comparedAt,
                comparedBy,
                incomplete,
                endedAt,
                endedBy,
                reason,
                permitted);
    }
}
