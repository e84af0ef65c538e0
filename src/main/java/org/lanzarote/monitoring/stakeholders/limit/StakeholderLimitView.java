package org.lanzarote.monitoring.stakeholders.limit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Until when stakeholders submit. */
record StakeholderLimitView(
        @Schema(
                description =
                        "The time limit that holds for your organisation, or if you speak for none, for all (UTC)."
                                + " What comes later is taken, and marked as late")
        Instant due,

        @Schema(description = "The time limit of all stakeholders (UTC)")
        Instant dueForAll) {}
