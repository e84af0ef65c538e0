package org.lanzarote.monitoring.outcome.chapter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.PlacedPartAction;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A paragraph, with the findings and recommendations that are based on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParagraphView(
        @Schema(description = "Number in the whole report") int number,
        @Schema(description = "Tag to send in If-Match") String tag,
        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Key of the heading it stands under") @Nullable String heading,

        @JsonIgnore @Nullable BilingualText headingTitle,
        TextWithCitations text,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Whether something that it rests on no longer stands as it was cited")
        boolean stale,

        @Schema(description = "What that is; empty where it is not stale")
        List<StaleReason> staleBecause,

        @Schema(description = "Ids of the findings that cite it or are linked to it")
        List<String> findings,

        @Schema(description = "Codes of the recommendations that it supports")
        List<String> recommendations,

        @Schema(description = "Ids of the editorial statements that cite it")
        List<String> statements,

        @Schema(description = "What documents in the language that was asked for say of it; absent where none was")
        @Nullable PartInPrint printed,

        @Schema(description = "What you may do with it now") List<PlacedPartAction> permittedActions) {}
