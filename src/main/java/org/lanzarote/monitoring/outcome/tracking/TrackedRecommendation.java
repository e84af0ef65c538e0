package org.lanzarote.monitoring.outcome.tracking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.Theme;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** A public recommendation as trackers need it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A recommendation of a published report, for those who track it")
record TrackedRecommendation(
        @Schema(description = "Its key, which never changes")
        UUID id,

        @Schema(description = "Its address, which never changes")
        String link,

        @Schema(description = "Number of its last change; a later change of any recommendation has a greater one")
        int change,

        @Schema(description = "When that was: its publication, a corrigendum, a take-down or a translation")
        Instant changedAt,

        @Schema(description = "Number of the round") int round,

        @Schema(description = "Code, unique in the report", examples = "III-3")
        String code,

        @Schema(
                description = "Address of the recommendation in its report",
                examples = "/rounds/2/report/recommendations/III-3")
        String place,

        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Document reference of the report")
        String reference,

        @Schema(description = "When the Committee adopted it")
        LocalDate adoptedOn,

        @Schema(description = "When it was published") Instant publishedAt,

        @Schema(description = "Number of the edition since which it reads so")
        int edition,

        @Schema(description = "Address of that edition") String editionLink,

        @Schema(description = "Numbers of the editions whose corrigendum changed it; empty where none did")
        List<Integer> correctedIn,

        @Schema(description = "How urgent it is, on the scale of its round")
        UrgencyTerm urgency,

        Addressee addressee,

        @Schema(description = "Its theme, of those of the report; absent where it has none") @Nullable Theme theme,

        @Schema(description = "What it rests on in law; absent where nothing is said") @Nullable List<LegalReference> legalBasis,

        @Schema(
                description =
                        "What it says, the authentic text first; a language that it has no confirmed translation into is absent")
        List<TrackedText> texts) {}
