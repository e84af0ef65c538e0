package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An edition of a report, without its parts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EditionRow(
        @Schema(description = "Number of the edition, from 1")
        int number,

        @Schema(description = "When it was sealed") Instant sealedAt,

        @Schema(description = "Why the report was corrected; absent of the first") @Nullable String reason,

        @Schema(description = "The places that were corrected, in the report's order; none of the first")
        List<String> places,

        @Schema(description = "SHA-256 of its sealed form") String sha256) {}
