package org.lanzarote.monitoring.analysis.comment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** Saves what a Party says to one finding. */
record SaveComment(
        @NotNull CommentKind kind,

        @Schema(description = "What the Party says, CommonMark; absent where it has no comment")
        @SafeMarkup
        @Size(max = 10_000) @Nullable String text,

        @Schema(description = "The words that it proposes for the finding, CommonMark; absent where it proposes none")
        @SafeMarkup
        @Size(max = 10_000) @Nullable String wording) {

    void check() {
        var violations = new Violations();
        if (kind == CommentKind.COMMENT) {
            violations.require(isSaid(text), "/text", CommentMessage.COMMENT_UNSAID);
        } else {
            violations.require(text == null, "/text", CommentMessage.COMMENT_NOT_SAID);
            violations.require(wording == null, "/wording", CommentMessage.COMMENT_NOT_SAID);
        }
        violations.orThrow(CommentMessage.COMMENT_INVALID);
    }

    private static boolean isSaid(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
