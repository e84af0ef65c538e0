package org.lanzarote.monitoring.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Tells for how long something has been due to be sent to a system; the pause after a try that failed is none of it. */
@ApplicationScoped
class DeliveryWait implements Watched {

    private final EntityManager em;

    DeliveryWait(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "webhooks.waiting.seconds";
    }

    @Override
    public String description() {
        return "For how long something has been due that no instance has sent to a system yet; 0 while nothing is";
    }

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of((Number)
                em.createNativeQuery("select webhooks_waiting()", Double.class).getSingleResult()));
    }
}
