package org.lanzarote.monitoring.stakeholders.limit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The time limit of stakeholders. */
record StakeholderLimitView(
        @Schema(
                description = "The time limit of your organisation or, if you speak for none, of all (UTC). A later"
                        + " submission is accepted, and marked as late")
        Instant due,

        @Schema(description = "The time limit of all stakeholders (UTC)")
        Instant dueForAll) {}
