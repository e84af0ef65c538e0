package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says before when something must have come in to be overdue, if the safeguarding officer has done nothing about it. */
@ApplicationScoped
public class ReadingClock {

    private final ChildrenSettings settings;
    private final Clock clock;

    ReadingClock(ChildrenSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public Instant overdueBefore() {
        return clock.instant().minus(settings.readWithin());
    }

    /** How long something may wait. */
    public Duration within() {
        return settings.readWithin();
    }
}
