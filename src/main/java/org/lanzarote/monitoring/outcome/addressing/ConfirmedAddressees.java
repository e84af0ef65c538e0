package org.lanzarote.monitoring.outcome.addressing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;

/** The last confirmation of an addressee, and what has changed since. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConfirmedAddressees(
        @Schema(description = "Natures of the findings that proposed then; empty for all")
        List<FindingNature> natures,

        @Schema(description = "Codes of which those findings carried one; empty where none was asked for")
        List<String> codes,

        @Schema(
                description =
                        "Questions of those findings; empty for those of the findings that bear on the recommendation")
        List<String> questions,

        @Schema(description = "Codes of the Parties that were proposed then")
        List<String> proposed,

        @Schema(description = "Whom the recommendation addressed then")
        Addressee addressee,

        @Schema(description = "Why others were addressed than proposed") @Nullable String reason,

        @Schema(description = "Name of who confirmed it") String confirmedBy,
        @Schema(description = "When it was confirmed") Instant confirmedAt,

        @Schema(description = "Whether the recommendation addresses others now")
        boolean readdressed,

        @Schema(
                description =
                        "Parties that findings propose now and did not then, on the same ground; absent for another")
        @Nullable List<String> joined,

        @Schema(
                description =
                        "Parties that findings proposed then and do not now, on the same ground; absent for another")
        @Nullable List<String> left) {}
