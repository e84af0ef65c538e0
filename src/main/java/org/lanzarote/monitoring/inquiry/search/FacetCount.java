package org.lanzarote.monitoring.inquiry.search;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of the texts found have one value of a facet. */
record FacetCount(
        @Schema(description = "The value, as the filter of this name takes it")
        String value,

        @Schema(description = "How many of the texts found have it")
        long count) {}
