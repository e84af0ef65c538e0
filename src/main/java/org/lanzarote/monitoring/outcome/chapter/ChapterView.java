package org.lanzarote.monitoring.outcome.chapter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.PartInPrint;
import org.lanzarote.monitoring.outcome.report.PlacedPartAction;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A chapter of a report, without its paragraphs. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChapterView(
        @Schema(description = "The Roman numeral of the chapter, as II")
        String numeral,

        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "Whether it is one of the thematic chapters, which the factsheets follow")
        boolean thematic,

        BilingualText title,
        @Schema(description = "Introduction of the chapter") TextWithCitations introduction,

        @Schema(description = "The answers that it cites, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Sub-headings in order") List<Heading> headings,

        @Schema(description = "What documents in the language that was asked for say of it; absent where none was")
        @Nullable PartInPrint printed,

        @Schema(description = "What you may do with it now; absent in a list") @Nullable List<PlacedPartAction> permittedActions) {

    static ChapterView of(
            ChapterRow row, CurrentText introduction, List<Heading> headings, @Nullable PartInPrint printed) {
        return new ChapterView(
                row.numeral(),
                row.tag().header(),
                row.thematic(),
                row.title(),
                introduction.text(),
                introduction.sources(),
                headings,
                printed,
                null);
    }

    ChapterView permitting(List<PlacedPartAction> permitted) {
        return new ChapterView(numeral, tag, thematic, title, introduction, sources, headings, printed, permitted);
    }
}
