package org.lanzarote.monitoring.preparation.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.problem.Violations;

/** A time limit that is moved: later than the one in force, and in the past only where that is confirmed. */
public record LaterLimit(Instant until, @Nullable Boolean pastConfirmed) {

    public void check(Instant inForce, Instant now, Violations violations) {
        violations.require(
                until.isAfter(now) || Boolean.TRUE.equals(pastConfirmed),
                "/until",
                RoundMessage.LIMIT_IN_THE_PAST.with(now));
        violations.require(until.isAfter(inForce), "/until", RoundMessage.LIMIT_NOT_LATER.with(inForce));
    }
}
