package org.lanzarote.monitoring.outcome.recommendation;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which recommendations to list. */
record RecommendationFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter")
        String chapter,

        @RestQuery @DefaultValue("") @Parameter(description = "Term of the round's urgency scale")
        String urgency,

        @RestQuery
        @DefaultValue("")
        @Parameter(
                description = "ISO code of a Party: those to all Parties or to an open class, and those that name it")
        String party,

        @RestQuery @DefaultValue("") @Parameter(description = "Key of a theme of the report")
        String theme,

        @RestQuery @Parameter(description = "Whether something that it rests on no longer stands") @Nullable Boolean stale) {}
