package org.lanzarote.monitoring.replies.limit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reasoned;
import org.lanzarote.monitoring.preparation.round.LaterLimit;
import org.lanzarote.monitoring.preparation.round.Round;

/** Gives all Parties of a round more time for their replies. */
record ExtendReplies(
        @Schema(
                description = "The new time limit (UTC): later than the limit in force, no later than that of the"
                        + " stakeholders, and later than now unless pastConfirmed says otherwise")
        @NotNull Instant until,

        @Schema(description = "True confirms a new limit that is over already, to record what was agreed before")
        @Nullable Boolean pastConfirmed,

        @Schema(description = "Why; the Parties read it") @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    /** Refuses a limit that is not later than the round's, in the past unconfirmed, or after the stakeholders'. */
    void check(Round round, Instant now) {
        var violations = new Violations();
        new LaterLimit(until, pastConfirmed).check(round.repliesDue(), now, violations);
        violations.require(
                !until.isAfter(round.stakeholdersDue()),
                "/until",
                ReplyLimitMessage.STAKEHOLDERS_DUE_FIRST.with(round.stakeholdersDue()));
        violations.orThrow(ReplyLimitMessage.EXTENSION_UNFIT);
    }
}
