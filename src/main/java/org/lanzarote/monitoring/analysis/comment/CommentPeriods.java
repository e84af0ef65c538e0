package org.lanzarote.monitoring.analysis.comment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.platform.access.Caller;

/** Closes what nobody has sent when the report of a round is adopted. */
@ApplicationScoped
public class CommentPeriods {

    private final CommentPeriodRepository periods;
    private final Caller caller;
    private final Clock clock;

    CommentPeriods(CommentPeriodRepository periods, Caller caller, Clock clock) {
        this.periods = periods;
        this.caller = caller;
        this.clock = clock;
    }

    public void close(int round) {
        periods.list("round.number = ?1 and state = ?2", round, CommentPeriodState.OPEN)
                .forEach(period -> period.close(caller.name(), clock.instant()));
    }
}
