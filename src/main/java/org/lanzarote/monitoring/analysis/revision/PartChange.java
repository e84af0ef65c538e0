package org.lanzarote.monitoring.analysis.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.source.CompiledSource;

/** An answer, a comment or an extract that is not in a compilation what it was in a revision. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartChange(
        PartChangeKind kind,
        CompiledSource source,

        @Schema(description = "Number of the question", examples = "9.1")
        String question,

        @Schema(
                description =
                        "ISO 3166-1 alpha-3 code of the Party that answers or is commented on; absent of extracts")
        @Nullable String party,

        @Schema(description = "Number of the Party's submission") @Nullable Integer submission,

        @Schema(
                description = "Address of the source; absent of an extract that is withdrawn",
                examples = "/rounds/2/replies/RUS/submissions/2/answers/9.1")
        @Nullable String link) {

    static PartChange of(PartChangeKind kind, RevisionPart part, PartLinks links) {
        return new PartChange(kind, part.source(), part.question(), part.party(), part.submission(), links.of(part));
    }
}
