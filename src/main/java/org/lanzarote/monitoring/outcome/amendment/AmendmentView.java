package org.lanzarote.monitoring.outcome.amendment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.tabling.TabledKind;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.TextDiff;
import org.lanzarote.monitoring.platform.difference.DiffPiece;
import org.lanzarote.monitoring.platform.difference.ThreeWay;
import org.lanzarote.monitoring.platform.difference.ThreeWayPiece;

/** An amendment: what the delegation of a State proposes to a text of a draft, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AmendmentView(
        @Schema(description = "Its number within the report, from 1")
        int number,

        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "Number of the draft that it amends")
        int draft,

        @Schema(description = "Place of the text, as the draft lists it")
        String place,

        @Schema(
                description =
                        "Place that the same part has in the report now, after whatever moved it; absent where it was taken out")
        @Nullable String presentPlace,

        @Schema(description = "What the text is") TabledKind textKind,

        @Schema(description = "Numeral of the chapter of the text")
        String chapter,

        @Schema(description = "Party whose delegation proposes it (ISO 3166-1 alpha-3)")
        String delegation,

        AmendmentKind kind,

        @Schema(description = "How the text reads in the draft")
        String original,

        @Schema(
                description =
                        "How it reads in the report now, with the labels of the draft; absent where that is the draft's text, where it was"
                                + " taken out, and once this is merged")
        @Nullable String now,

        @Schema(description = "What is to stand there; absent where the text is to go") @Nullable String wording,

        @Schema(
                description =
                        "The draft's text and the proposed one word by word; absent where a paragraph is to follow or the"
                                + " text is to go")
        @Nullable List<DiffPiece> diff,

        @Schema(
                description =
                        "The draft's text, what the report reads now (left) and what is proposed (right), word by word; absent in a"
                                + " list, and where the report reads as the draft does")
        @Nullable List<ThreeWayPiece> comparison,

        @Schema(description = "Why it is proposed") String justification,

        @Schema(description = "How often it was worded") int revision,

        @Schema(description = "When it was proposed") Instant proposedAt,

        @Schema(description = "Parties whose delegations support it")
        List<String> supporters,

        AmendmentState state,

        @Schema(description = "The text that was settled on; absent unless it was accepted in part") @Nullable String settled,

        @Schema(description = "Why it was decided so, or withdrawn; absent while it is open") @Nullable String because,

        @Schema(description = "When that was") @Nullable Instant decidedAt,

        @Schema(description = "Name of who decided or withdrew") @Nullable String decidedBy,

        @Schema(description = "When it was merged into the report; absent before") @Nullable Instant mergedAt,

        @Schema(
                description =
                        "Number of the wording of the report's text that it is in; absent of a heading, and where the text"
                                + " is gone")
        @Nullable Integer mergedRevision,

        @Schema(description = "Its steps, the first one first; absent in a list") @Nullable List<AmendmentStepView> steps,

        @Schema(description = "What you may do with it now") List<AmendmentAction> permittedActions) {

    static AmendmentView of(FetchedAmendment row, @Nullable List<AmendmentStepView> steps, Instant now, Caller caller) {
        return new AmendmentView(
                row.number(),
                row.tag().header(),
                row.draft(),
                row.place(),
                row.presentPlace(),
                row.textKind(),
                row.chapter(),
                row.delegation(),
                row.kind(),
                row.original(),
                row.rewordedAs(),
                row.wording(),
                diff(row),
                steps == null ? null : comparison(row),
                row.justification(),
                row.revision(),
                row.proposedAt(),
                row.supportedBy(),
                row.state(),
                row.settled(),
                row.because(),
                row.decidedAt(),
                row.decidedBy(),
                row.mergedAt(),
                row.mergedRevision(),
                steps,
                AmendmentAction.permitted(row, now, caller));
    }

    private static @Nullable List<ThreeWayPiece> comparison(FetchedAmendment row) {
        var now = row.rewordedAs();
        return row.kind() == AmendmentKind.REPLACE && row.wording() != null && now != null
                ? ThreeWay.of(row.original(), now, row.wording()).pieces()
                : null;
    }

    private static @Nullable List<DiffPiece> diff(FetchedAmendment row) {
        return row.kind() == AmendmentKind.REPLACE && row.wording() != null
                ? TextDiff.words(row.original(), row.wording())
                : null;
    }
}
