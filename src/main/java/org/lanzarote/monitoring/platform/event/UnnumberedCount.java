package org.lanzarote.monitoring.platform.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedNumber;

/** Tells how long the oldest event waits to be numbered, before which it is told to nobody. */
@Singleton
class UnnumberedCount {

    @Produces
    @Singleton
    Watched number(EntityManager em) {
        return new WatchedNumber(
                em,
                "events.waiting.seconds",
                "How long the oldest event waits to be told; 0 while none waits, but for those that wait until their day is over",
                "events_waiting");
    }
}
