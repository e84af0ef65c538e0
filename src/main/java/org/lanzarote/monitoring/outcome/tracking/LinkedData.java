package org.lanzarote.monitoring.outcome.tracking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Linked data in JSON: what the names in it mean, and the things that it tells of. The context stands in each document, so
 * that it is read without a network; addresses are relative to that of the document.
 */
record LinkedData(
        @Schema(description = "What the names in it mean") @JsonProperty("@context")
        Map<String, Object> context,

        @Schema(description = "The things that it tells of") @JsonProperty("@graph")
        List<Map<String, Object>> graph) {

    /** The media type of linked data in JSON. */
    static final String JSON_LD = "application/ld+json";
}
