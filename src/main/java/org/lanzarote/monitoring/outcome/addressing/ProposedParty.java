package org.lanzarote.monitoring.outcome.addressing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Party that findings propose. */
record ProposedParty(
        @Schema(description = "ISO 3166-1 alpha-3 code") String party,

        @Schema(description = "Ids of the findings that propose it")
        List<String> findings) {}
