package org.lanzarote.monitoring.analysis.comment;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A finding that lies open to its Party, with what the Party says to it and what became of that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentedFindingView(
        @Schema(description = "Its number among the findings that were opened together")
        int place,

        @Schema(description = "Tag to send in If-Match") String tag,

        @Schema(description = "Key of the finding; absent for the Party") @Nullable UUID finding,

        @Schema(description = "Number of the question it belongs to")
        String question,

        @Schema(
                description =
                        "The finding in the wording that was opened; put the Party's name in place of {party}; `unpublished`"
                                + " stands for a source that you cannot read")
        TextWithCitations text,

        @Schema(description = "Links that are not footnotes, to what you can read")
        List<TypedLink> links,

        @Schema(description = "The answers that it cites and that you can read, each in its submission")
        List<CitedAnswer> sources,

        @Schema(description = "Number of the wording that was opened; absent for the Party") @Nullable Integer revision,

        @Schema(
                description =
                        "Number of the wording that the finding has now; absent for the Party, and where the finding was withdrawn")
        @Nullable Integer revisionNow,

        @Schema(
                description =
                        "What the Party says to it; absent where it has said nothing, and for others before it sends")
        @Nullable CommentView comment,

        @Schema(
                description =
                        "What became of that; absent before it is answered, and for the Party before the answers are"
                                + " released")
        @Nullable CommentAnswerView answer,

        @Schema(description = "What you may do with it now") List<CommentedAction> permittedActions) {}
