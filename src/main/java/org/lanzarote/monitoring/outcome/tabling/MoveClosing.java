package org.lanzarote.monitoring.outcome.tabling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Moves the time until which amendments to a draft are taken. */
record MoveClosing(
        @Schema(description = "The new time (UTC), earlier or later than the one in force, and later than now") @NotNull Instant closesAt,

        @Schema(description = "Why; delegations read it") @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    void check(Instant inForce, Instant now) {
        var violations = new Violations();
        violations.require(closesAt.isAfter(now), "/closesAt", TablingMessage.CLOSING_PAST.with(now));
        violations.require(!closesAt.equals(inForce), "/closesAt", TablingMessage.CLOSING_SAME);
        violations.orThrow(TablingMessage.CLOSING_UNFIT);
    }
}
