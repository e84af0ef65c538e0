package org.lanzarote.monitoring.outcome.placing;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which findings to list; all that is given must hold. */
record FindingFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of the Party it is about")
        String party,

        @RestQuery
        @DefaultValue("")
        @Parameter(description = "Number of a question; a main question includes its sub-questions")
        String question,

        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of the chapter its question feeds")
        String chapter,

        @RestQuery @Parameter(description = "Number of a paragraph that it cites or is linked to") @Nullable Integer paragraph,

        @RestQuery @Parameter(description = "Code of a recommendation that it cites or is linked to itself") @Nullable String code,

        @RestQuery
        @Parameter(
                description = "Code of a recommendation that it bears on: it is linked to it, or based on a "
                        + "paragraph that supports it")
        @Nullable String recommendation,

        @RestQuery @Parameter(description = "Whether something that it rests on no longer stands") @Nullable Boolean stale) {}
