package org.lanzarote.monitoring.outcome.placing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.RecordHead;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A finding with its evidence and its links into the report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        UUID id,
        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "The Party it is about (ISO 3166-1 alpha-3)")
        String party,

        @Schema(description = "Number of the question it belongs to")
        String question,

        @Schema(description = "Numeral of the chapter that the question feeds")
        String chapter,

        FindingNature nature,
        FindingState state,

        @Schema(
                description =
                        "What the draft does to it where everybody reads it otherwise; absent where they read this, for the"
                                + " public, and while it is not public")
        @Nullable DraftChange draft,

        @Schema(description = "Why it was returned to draft; absent otherwise") @Nullable String returnReason,

        @Schema(description = "Number of its present wording; absent for the public") @Nullable Integer revision,

        @Schema(description = "Login of whoever wrote the present wording; absent for the public") @Nullable String author,

        @Schema(description = "When it was written; absent for the public") @Nullable Instant writtenAt,

        @Schema(description = "Codes of the codebook that it carries; absent for others than insiders") @Nullable List<String> codes,

        @Schema(
                description =
                        "The finding; its footnotes are evidence and paragraphs; put the Party's name in place of {party}")
        TextWithCitations text,

        @Schema(description = "Links that are not footnotes")
        List<TypedLink> links,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Whether something that it rests on no longer stands as it was cited")
        boolean stale,

        @Schema(description = "What that is; empty where it is not stale")
        List<StaleReason> staleBecause,

        @Schema(description = "Its place in the report; absent while it has none") @Nullable PlaceObservation observation,

        @Schema(
                description = "Codes of the recommendations it bears on: linked to it, or supported by a paragraph "
                        + "it is based on")
        List<String> recommendations,

        @Schema(description = "What documents in the language that was asked for say of it; absent where none was")
        @Nullable PartInPrint printed,

        @Schema(description = "What you may do with it now; absent in a list") @Nullable List<FindingAction> permittedActions,

        @JsonIgnore @Schema(hidden = true) @Nullable RecordHead head)
        implements Printable {

    FindingView permitting(List<FindingAction> permitted, @Nullable RecordHead shown) {
        return new FindingView(
                id,
                tag,
                party,
                question,
                chapter,
                nature,
                state,
                draft,
                returnReason,
                revision,
                author,
                writtenAt,
                codes,
                text,
                links,
                sources,
                stale,
                staleBecause,
                observation,
                recommendations,
                printed,
                permitted,
                shown);
    }
}
