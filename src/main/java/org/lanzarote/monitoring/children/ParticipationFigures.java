package org.lanzarote.monitoring.children;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many children took part in a round, in how many Parties. */
public record ParticipationFigures(
        @Schema(description = "How many children took part in all")
        long children,

        @Schema(description = "In how many Parties sessions were held")
        long parties) {}
