package org.lanzarote.monitoring.outcome.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Votes;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** An edition of a report: all of it as it was sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionView(
        @Schema(description = "Number of the edition, from 1")
        int number,

        @Schema(description = "The reference of the report's document, as T-ES(2022)02")
        String reference,

        BilingualText title,

        @Schema(description = "The meeting that adopted the report") @Nullable String meeting,

        @Schema(description = "Reference of the decision that adopted it")
        String decision,

        @Schema(description = "When the Committee adopted it")
        LocalDate adoptedOn,

        @Nullable Votes votes,

        @Schema(description = "When it was sealed") Instant sealedAt,

        @Schema(description = "Why the report was corrected; absent of the first") @Nullable String reason,

        @Schema(
                description =
                        "The random value that its reason is sealed with; absent once words of that were taken down")
        @Nullable String reasonSalt,

        @Schema(description = "The places that were corrected, in the report's order; none of the first")
        List<String> places,

        @Schema(description = "SHA-256 of its sealed form, which its receipt has too")
        String sha256,

        @Schema(description = "The places of which words were taken down after it was sealed")
        List<String> cut,

        @Schema(description = "All that it says, in the report's order")
        List<EditionPartView> parts) {}
