package org.lanzarote.monitoring.outcome.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A report without its chapters. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
        @Schema(description = "The reference of the report's document, as T-ES(2022)02")
        String reference,

        BilingualText title,

        @Schema(description = "Language of the report's texts")
        Language language,

        ReportStatus status,

        @Schema(description = "The meeting that adopted it") @Nullable String meeting,

        @Schema(description = "Reference of the decision that adopted it") @Nullable String decision,

        @Schema(description = "When the Committee adopted it") @Nullable LocalDate adoptedOn,

        @Nullable Votes votes,

        @Schema(description = "Number of its newest edition; absent while it is drafted") @Nullable Integer edition,

        @Schema(description = "How many warnings its validation had when it was adopted") @Nullable Integer adoptionWarnings,

        @Schema(description = "Themes by which its recommendations are sorted; absent where there are none") @Nullable List<Theme> themes,

        @Schema(description = "When it was published") @Nullable Instant publishedAt,

        @Schema(description = "Why it cites what the public cannot read; absent where it does not") @Nullable String notPublicBecause,

        @Schema(description = "Introduction of every factsheet")
        TextWithCitations introduction,

        @Schema(description = "Key findings on all Parties") TextWithCitations keyFindings,

        @Schema(description = "The answers that either of these two cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "What you may do with it now") List<ReportAction> permittedActions) {}
