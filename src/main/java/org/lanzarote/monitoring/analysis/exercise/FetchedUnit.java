package org.lanzarote.monitoring.analysis.exercise;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.question.AnswerContent;

/** A unit as it is fetched, without what is said of it. */
record FetchedUnit(
        UUID id,
        int version,
        String party,
        String question,
        int submission,
        AnswerContent content,
        String text,
        int codings,
        @Nullable UnitOutcome outcome,
        @Nullable UUID finding,
        @Nullable Integer own) {

    EntityTag tag() {
        return CodingUnit.tag(version, own);
    }
}
