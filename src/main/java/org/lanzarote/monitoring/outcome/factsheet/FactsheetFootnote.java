package org.lanzarote.monitoring.outcome.factsheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.Citation;
import org.lanzarote.monitoring.platform.citation.CitationKind;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;

/** A numbered footnote of a factsheet. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactsheetFootnote(
        @Schema(description = "Number in the whole factsheet, from 1")
        int number,

        CitationKind kind,

        @Schema(description = "Keys of the records pointed to, in the order they are printed")
        List<String> targets,

        @Schema(description = "The answers pointed to, each in its submission; absent for other kinds") @Nullable List<CitedAnswer> sources,

        @Schema(description = "Title of an outside document") @Nullable String document,

        @Schema(description = "Place in that document") @Nullable String locator,

        @Schema(description = "Address of that document") @Nullable String url,

        @Schema(description = "Words of an explanation") @Nullable String text) {

    static FactsheetFootnote of(int number, Citation citation, List<CitedAnswer> sources) {
        return new FactsheetFootnote(
                number,
                citation.kind(),
                citation.targets(),
                citation.kind() == CitationKind.ANSWER ? sources : null,
                citation.document(),
                citation.locator(),
                citation.url(),
                citation.text());
    }
}
