package org.lanzarote.monitoring.platform.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Tells how long the oldest entry of the trail waits for its link in the chain. */
@ApplicationScoped
class UnsealedCount implements Watched {

    private final EntityManager em;

    UnsealedCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "trail.waiting.seconds";
    }

    @Override
    public String description() {
        return "How long the oldest entry of the trail waits to be sealed into the chain; 0 while none waits";
    }

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of((Number)
                em.createNativeQuery("select trail_waiting()", Double.class).getSingleResult()));
    }
}
