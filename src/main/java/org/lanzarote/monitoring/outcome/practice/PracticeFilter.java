package org.lanzarote.monitoring.outcome.practice;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which promising practices to list. */
record PracticeFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Numeral of a chapter")
        String chapter,

        @RestQuery @DefaultValue("") @Parameter(description = "ISO code of a Party")
        String party,

        @RestQuery @Parameter(description = "Whether something that it rests on no longer stands") @Nullable Boolean stale) {}
