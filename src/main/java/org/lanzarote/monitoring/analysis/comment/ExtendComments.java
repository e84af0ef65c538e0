package org.lanzarote.monitoring.analysis.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reasoned;
import org.lanzarote.monitoring.preparation.round.LaterLimit;

/** Gives a Party more time for its comments. */
record ExtendComments(
        @Schema(description = "The new time limit (UTC): later than the limit in force, and than now") @NotNull Instant until,

        @Schema(description = "Why the Party is given more time") @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    void requireMoreThan(Instant due, Instant now) {
        var violations = new Violations();
        violations.require(until.isAfter(now), "/until", CommentMessage.COMMENT_LIMIT_PAST.with(now));
        new LaterLimit(until, true).check(due, now, violations);
        violations.orThrow(CommentMessage.COMMENT_LIMIT_UNFIT);
    }
}
