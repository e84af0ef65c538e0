package org.lanzarote.monitoring.preparation.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Tells how long the Parties of each open round have until its time limit. */
@ApplicationScoped
class LimitHours implements Watched {

    private static final double SECONDS = 3600;

    private final RoundRepository rounds;
    private final Clock clock;

    LimitHours(RoundRepository rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String metric() {
        return "replies.due.hours";
    }

    @Override
    public String description() {
        return "Hours until the time limit of a round whose replies are open; below 0 after it";
    }

    @Override
    public List<WatchedFigure> count() {
        var now = clock.instant();
        return rounds.list("status = LAUNCHED and replies.closedAt is null").stream()
                .map(round -> WatchedFigure.of(
                        "round",
                        Integer.toString(round.number),
                        Duration.between(now, round.repliesDue).toSeconds() / SECONDS))
                .toList();
    }
}
