package org.lanzarote.monitoring.outcome.edition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one edition of a report differs from another. */
record EditionDiff(
        @Schema(description = "Number of the edition compared with")
        int from,

        @Schema(description = "Number of this edition") int to,

        @Schema(description = "The places that differ, in the report's order")
        List<PlaceChange> places) {}
