package org.lanzarote.monitoring.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Another clock in whole microseconds. The one that {@link Clock#tick} would give cannot tell milliseconds. */
final class MicrosecondClock extends Clock {

    private final Clock precise;

    MicrosecondClock(Clock precise) {
        this.precise = precise;
    }

    @Override
    public Instant instant() {
        return precise.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return precise.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MicrosecondClock(precise.withZone(zone));
    }
}
