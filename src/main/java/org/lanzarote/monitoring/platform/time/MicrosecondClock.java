package org.lanzarote.monitoring.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Another clock, cut to whole microseconds; {@link Clock#tick} cannot give milliseconds from such a clock. */
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
