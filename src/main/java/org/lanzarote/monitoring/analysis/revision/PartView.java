package org.lanzarote.monitoring.analysis.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.CompiledSource;

/** What a revision was made of, by its address, as far as anything of it is public now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartView(
        CompiledSource source,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(
                description =
                        "ISO 3166-1 alpha-3 code of the Party that answers or is commented on; absent of extracts")
        @Nullable String party,

        @Schema(description = "Number of the Party's submission") @Nullable Integer submission,

        @Schema(
                description = "Address of the source, where it reads as it is public now; absent of an extract that is"
                        + " withdrawn",
                examples = "/rounds/2/replies/RUS/submissions/1/answers/9.1")
        @Nullable String link) {
    static PartView of(RevisionPart part, PartLinks links) {
        return new PartView(part.source(), part.question(), part.party(), part.submission(), links.of(part));
    }
}
