package org.lanzarote.monitoring.outcome.recommended;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders in which the recommendations to a Party are listed. */
@Schema(
        description =
                "URGENCY: the most urgent first, by the scale of each round, then the latest round. ROUND: the latest"
                        + " round first, then the most urgent. Then by code")
enum RecommendedOrder {
    URGENCY,
    ROUND
}
