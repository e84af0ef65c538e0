package org.lanzarote.monitoring.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Gives the service its clock, in the precision that PostgreSQL keeps. */
class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new MicrosecondClock(Clock.systemUTC());
    }
}
