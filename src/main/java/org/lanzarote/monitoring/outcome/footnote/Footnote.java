package org.lanzarote.monitoring.outcome.footnote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** A numbered footnote of a factsheet or of a report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Footnote(
        @Schema(description = "Number in the whole document, from 1")
        int number,

        CitationKind kind,

        @Schema(description = "Keys of the records pointed to, in the order they are printed")
        List<String> targets,

        @Schema(description = "The answers pointed to, each in its submission; absent for other kinds") @Nullable List<CitedAnswer> sources,

        @Schema(description = "The findings pointed to, without those that you may not read; absent for other kinds")
        @Nullable List<CitedFinding> findings,

        @Schema(description = "Title of an outside document") @Nullable String document,

        @Schema(description = "Place in that document") @Nullable String locator,

        @Schema(description = "Address of that document") @Nullable String url,

        @Schema(description = "Words of an explanation") @Nullable String text) {

    static Footnote of(int number, Citation citation, CurrentText text) {
        return new Footnote(
                number,
                citation.kind(),
                citation.targets(),
                citation.kind() == CitationKind.ANSWER ? text.sources(citation) : null,
                citation.kind() == CitationKind.FINDING ? text.findings(citation) : null,
                citation.document(),
                citation.locator(),
                citation.url(),
                citation.text());
    }
}
