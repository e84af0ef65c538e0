package org.lanzarote.monitoring.outcome.practice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.evidence.StaleReason;
import org.lanzarote.monitoring.outcome.report.DraftChange;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.ReportPartAction;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.html.Printable;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A promising practice. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PracticeView(
        UUID id,
        @Schema(description = "Tag to send in If-Match") String tag,
        @Schema(description = "Numeral of its chapter") String chapter,

        @Schema(description = "Place among the practices of the chapter")
        int place,

        @Schema(description = "ISO 3166-1 alpha-3 codes of the Parties whose practice it is")
        List<String> parties,

        TextWithCitations text,
        PracticePrinting printing,

        @Schema(description = "The practice of the adopted report whose place it takes in the factsheets") @Nullable UUID continues,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Whether something that it rests on no longer stands as it was cited")
        boolean stale,

        @Schema(description = "What that is; empty where it is not stale")
        List<StaleReason> staleBecause,

        @Schema(description = "What documents in the language that was asked for say of it; absent where none was")
        @Nullable PartInPrint printed,

        @Schema(
                description =
                        "What the draft does to it, for those who oversee: NEW, where nobody else reads it yet; CHANGED, where"
                                + " this is the draft's and everybody reads it otherwise; WITHDRAWN, where the draft of the factsheets has it no more, and"
                                + " everybody still reads it there; else absent")
        @Nullable DraftChange draft,

        @Schema(description = "What you may do with it now") List<ReportPartAction> permittedActions,

        @JsonIgnore @Schema(hidden = true) @Nullable PracticeHead head)
        implements Printable {

    /** The same with what its page needs. */
    PracticeView on(PracticeHead shown) {
        return new PracticeView(
                id,
                tag,
                chapter,
                place,
                parties,
                text,
                printing,
                continues,
                sources,
                stale,
                staleBecause,
                printed,
                draft,
                permittedActions,
                shown);
    }
}
