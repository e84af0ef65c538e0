package org.lanzarote.monitoring.analysis.exercise;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which coding exercises to list; all that is given must hold. */
record ExerciseFilter(
        @RestQuery
        @DefaultValue("")
        @Parameter(
                description =
                        "Number of a question whose answers are coded; a main question includes its sub-questions")
        String question,

        @RestQuery @Parameter(description = "State of the exercise") @Nullable CodingState state) {}
