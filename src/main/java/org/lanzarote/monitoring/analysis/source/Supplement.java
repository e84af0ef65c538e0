package org.lanzarote.monitoring.analysis.source;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A later submission in which an answer was changed or given for the first time. */
public record Supplement(
        @Schema(description = "Number of the submission") int submission,

        @Schema(description = "When it was submitted") Instant submittedAt,

        @Schema(
                description = "Address of what differs from the submission before",
                examples = "/rounds/2/replies/RUS/submissions/2/diff?from=1")
        String link) {

    public static Supplement of(int round, SupplementQueries.SupplementedAnswer changed) {
        return new Supplement(
                changed.submission(),
                changed.submittedAt(),
                "/rounds/%d/replies/%s/submissions/%d/diff?from=%d"
                        .formatted(round, changed.party(), changed.submission(), changed.after()));
    }
}
