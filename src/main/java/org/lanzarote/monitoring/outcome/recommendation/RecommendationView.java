package org.lanzarote.monitoring.outcome.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.PlacedPartAction;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A recommendation, what supports it and which findings lead to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RecommendationView(
        @Schema(description = "Code, unique in the report", examples = "III-3")
        String code,

        @Schema(description = "Tag to send in If-Match") String tag,
        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Term of the round's urgency scale")
        String urgency,

        Addressee addressee,

        @Schema(description = "Key of its theme, of those of the report; absent where it has none") @Nullable String theme,

        @Schema(description = "What it rests on in law; absent where nothing is said") @Nullable List<LegalReference> legalBasis,

        @Schema(
                description = "Number of the paragraph that its box follows; absent where that stands at the end of the"
                        + " chapter")
        @Nullable Integer after,

        TextWithCitations text,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Whether something that it rests on no longer stands as it was cited")
        boolean stale,

        @Schema(description = "What that is; empty where it is not stale")
        List<StaleReason> staleBecause,

        @Schema(description = "Numbers of the paragraphs that support it")
        List<Integer> paragraphs,

        @Schema(description = "How many more paragraphs supported it that were withdrawn since")
        int withdrawnParagraphs,

        @Schema(
                description = "Ids of the findings that bear on it: they cite it or are linked to it, or are based on a"
                        + " paragraph that supports it")
        List<String> findings,

        @Schema(description = "Ids of the editorial statements that carry it")
        List<String> statements,

        @Schema(description = "What documents in the language that was asked for say of it; absent where none was")
        @Nullable PartInPrint printed,

        @Schema(description = "What you may do with it now") List<PlacedPartAction> permittedActions) {}
