package org.lanzarote.monitoring.outcome.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.analysis.evidence.StaleTexts;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** An editorial statement with the recommendations it carries. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StatementView(
        UUID id,
        @Schema(description = "Tag to send in If-Match") String tag,
        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Place in the order of the chapter's observations and statements")
        int place,

        @Schema(description = "Key of the heading it stands under") @Nullable String heading,

        @JsonIgnore @Nullable BilingualText headingTitle,
        Addressee addressee,

        @Schema(description = "Beginning of the sentence, with its slots")
        String lead,

        @Schema(description = "Rest of the sentence") TextWithCitations text,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Whether something that it rests on no longer stands as it was cited")
        boolean stale,

        @Schema(description = "What that is; empty where it is not stale")
        List<StaleReason> staleBecause,

        @Schema(description = "Codes of the recommendations it carries")
        List<String> codes,

        @Schema(description = "Numbers of the paragraphs that it cites")
        List<Integer> paragraphs,

        @Schema(description = "What documents in the language that was asked for say of it; absent where none was")
        @Nullable PartInPrint printed,

        @Schema(
                description =
                        "What the draft does to it, for those who oversee: NEW, where nobody else reads it yet; CHANGED, where"
                                + " this is the draft's and everybody reads it otherwise; WITHDRAWN, where the draft of the factsheets has it no more, and"
                                + " everybody still reads it there; else absent")
        @Nullable DraftChange draft,

        @Schema(description = "What you may do with it now") List<ReportPartAction> permittedActions,

        @JsonIgnore @Schema(hidden = true) @Nullable StatementHead head)
        implements Printable {

    static StatementView of(
            StatementRow row,
            CurrentText reading,
            StaleTexts stale,
            @Nullable PartInPrint printed,
            @Nullable DraftChange draft,
            List<ReportPartAction> permitted) {
        var text = reading.text();
        return new StatementView(
                row.id(),
                EntityTag.of(row.version()).header(),
                row.chapter(),
                row.place(),
                row.heading(),
                row.headingTitle(),
                row.addressee(),
                row.lead(),
                text,
                reading.sources(),
                !stale.of(row.text()).isEmpty(),
                stale.of(row.text()),
                codes(text),
                cited(text, CitationKind.PARAGRAPH).map(Integer::valueOf).toList(),
                printed,
                draft,
                permitted,
                null);
    }

    /** The same with what its page needs. */
    StatementView on(StatementHead shown) {
        return new StatementView(
                id,
                tag,
                chapter,
                place,
                heading,
                headingTitle,
                addressee,
                lead,
                text,
                sources,
                stale,
                staleBecause,
                codes,
                paragraphs,
                printed,
                draft,
                permittedActions,
                shown);
    }

    public static List<String> codes(TextWithCitations text) {
        return cited(text, CitationKind.RECOMMENDATION).toList();
    }

    /** What it cites of a kind, without what was withdrawn. */
    private static Stream<String> cited(TextWithCitations text, CitationKind kind) {
        return text.citations().stream()
                .filter(citation -> citation.kind() == kind)
                .flatMap(citation -> citation.targets().stream())
                .filter(target -> !target.equals(CitationTargets.WITHDRAWN));
    }
}
