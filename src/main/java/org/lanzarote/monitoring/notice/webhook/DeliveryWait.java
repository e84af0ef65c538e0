package org.lanzarote.monitoring.notice.webhook;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedNumber;

/** Tells for how long something has been due to be sent to a system; the pause after a try that failed is none of it. */
@Singleton
class DeliveryWait {

    @Produces
    @Singleton
    Watched number(EntityManager em) {
        return new WatchedNumber(
                em,
                "webhooks.waiting.seconds",
                "For how long something has been due that no instance has sent to a system yet; 0 while nothing is",
                "webhooks_waiting");
    }
}
