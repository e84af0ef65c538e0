package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedNumber;

/** Tells how long the oldest entry of the trail waits for its link in the chain. */
@Singleton
class UnsealedCount {

    @Produces
    @Singleton
    Watched number(EntityManager em) {
        return new WatchedNumber(
                em,
                "trail.waiting.seconds",
                "How long the oldest entry of the trail waits to be sealed into the chain; 0 while none waits",
                "trail_waiting");
    }
}
