package org.lanzarote.monitoring.outcome.placing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value of a filter, and how many findings it would leave. */
record Facet(
        @Schema(description = "The value, as the filter takes it")
        String value,

        @Schema(description = "How many findings it would leave beside the other filters")
        long count) {}
