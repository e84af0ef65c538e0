package org.lanzarote.monitoring.preparation.round;

import java.time.Instant;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;

/** The time limits of a round, which lie ahead until it is launched. */
record TimeLimits(Instant repliesDue, Instant stakeholdersDue) {

    void check(Instant now, Violations violations) {
        violations.require(repliesDue.isAfter(now), "/repliesDue", RoundMessage.LIMIT_AHEAD.with(now));
        violations.require(stakeholdersDue.isAfter(now), "/stakeholdersDue", RoundMessage.LIMIT_AHEAD.with(now));
    }

    boolean areAhead(Instant now) {
        return repliesDue.isAfter(now) && stakeholdersDue.isAfter(now);
    }

    void requireAhead(Instant now) {
        if (!areAhead(now)) {
            throw ProblemType.TIME_LIMIT_OVER.because(
                    RoundMessage.LIMITS_PASSED.with(repliesDue, stakeholdersDue, now));
        }
    }
}
