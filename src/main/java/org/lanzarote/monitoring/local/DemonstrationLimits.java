package org.lanzarote.monitoring.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The time limits of the demonstration round, which lie ahead as at a launch of today. */
record DemonstrationLimits(JsonNode round) {

    JsonNode ahead() {
        var today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        return ((ObjectNode) round.deepCopy())
                .put("repliesDue", today.plus(120, ChronoUnit.DAYS).toString())
                .put("stakeholdersDue", today.plus(150, ChronoUnit.DAYS).toString());
    }
}
