package org.lanzarote.monitoring.outcome.recommended;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.LegalReference;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.ReportStatus;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A recommendation that addresses a Party, with what supports it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendedView(
        @Schema(description = "Number of the round") int round,

        @Schema(description = "State of the round's report; a draft is shown to insiders alone")
        ReportStatus status,

        @Schema(description = "Code, unique in the report", examples = "III-3")
        String code,

        @Schema(description = "Address of the recommendation", examples = "/rounds/2/report/recommendations/III-3")
        String link,

        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Term of that round's urgency scale")
        String urgency,

        @Schema(description = "Place of the term in that scale; 1 is the most urgent")
        int urgencyRank,

        @Schema(description = "The term as it is printed") BilingualText urgencyLabel,

        Addressee addressee,

        @Schema(description = "Whether it names this Party") boolean named,

        @Schema(description = "Key of its theme; absent where it has none") @Nullable String theme,

        @Schema(description = "The theme as it is printed") @Nullable BilingualText themeTitle,

        @Schema(description = "What it rests on in law; absent where nothing is said") @Nullable List<LegalReference> legalBasis,

        TextWithCitations text,

        @Schema(description = "The words of the text, without footnotes and markup")
        String plainText,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Numbers of the paragraphs that support it")
        List<Integer> paragraphs,

        @Schema(
                description =
                        "Ids of the findings on this Party that bear on it: they cite it or are linked to it, or are"
                                + " based on a paragraph that supports it")
        List<String> findings,

        @Schema(
                description =
                        "Whether something that it rests on, in however many steps, no longer stands as it was cited")
        boolean stale,

        @Schema(description = "What that is; empty where it is not stale")
        List<StaleReason> staleBecause,

        @Schema(description = "What documents in the language that was asked for say of it; absent where none was")
        @Nullable PartInPrint printed) {}
