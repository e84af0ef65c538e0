package org.lanzarote.monitoring.people.party;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A reservation, as far as it is known to this service. */
record ReservationView(
        @Schema(description = "The provision that allows it", examples = "20(3)")
        String article,

        @Schema(description = "What it limits; a summary, not the declaration's own text")
        BilingualText effect) {}
