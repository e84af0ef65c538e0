package org.lanzarote.monitoring.preparation.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A Party of a round's roster. */
record RosterRow(
        @Schema(description = "ISO 3166-1 alpha-3 code") String party,
        @Schema(description = "Its short name") BilingualText name,

        @Schema(description = "Why it takes part in the round")
        String reason) {}
