package org.lanzarote.monitoring.platform.citation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding that a text cites, as those read it who may read the finding. */
@Schema(description = "A finding that a text cites")
public record CitedFinding(
        @Schema(description = "Its key, as the citation names it")
        String target,

        @Schema(description = "The Party it is about (ISO 3166-1 alpha-3)")
        String party,

        @Schema(description = "Number of the question it belongs to")
        String question,

        @Schema(description = "Whether everybody reads it") boolean published,

        @Schema(description = "Address of the finding") String link) {

    public static CitedFinding of(int round, UUID id, String party, String question, boolean published) {
        return new CitedFinding(id.toString(), party, question, published, "/rounds/" + round + "/findings/" + id);
    }
}
