package org.lanzarote.monitoring.factsheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of the round, counted when the factsheet is read. */
@Schema(description = "The figures of the round, counted when the factsheet is read")
record FactsheetFigures(
        @Schema(description = "Parties that take part in the round")
        long parties,

        @Schema(description = "Children who took part") long children,

        @Schema(description = "Parties in which children took part")
        long childrenParties) {}
