package org.lanzarote.monitoring.outcome.recommended;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;

/** Which recommendations to a Party to list, all that is given must hold, and in which order. */
record RecommendedFilter(
        @RestQuery @Parameter(description = "Number of a round") @Nullable Integer round,

        @RestQuery @DefaultValue("") @Parameter(description = "Term of a round's urgency scale")
        String urgency,

        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter")
        String chapter,

        @RestQuery
        @Parameter(
                description =
                        "How it addresses the Party: by name, with all Parties, or as one of those not already doing"
                                + " so, which may name it too")
        @Nullable AddresseeKind addressee,

        @RestQuery @DefaultValue("") @Parameter(description = "Key of a theme of a report")
        String theme,

        @RestQuery @DefaultValue("URGENCY") @Parameter(description = "The order of the list")
        RecommendedOrder sort) {}
