package org.lanzarote.monitoring.analysis.exercise;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which units of an exercise to list; all that is given must hold. */
record UnitFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party that answered")
        String party,

        @RestQuery
        @DefaultValue("")
        @Parameter(description = "Number of the question; a main question includes its sub-questions")
        String question,

        @RestQuery @Parameter(description = "How it came out in the comparison") @Nullable UnitOutcome outcome,

        @RestQuery @Parameter(description = "Whether you have coded it yourself") @Nullable Boolean coded) {}
