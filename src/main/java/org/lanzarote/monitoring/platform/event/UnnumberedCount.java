package org.lanzarote.monitoring.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Tells how long the oldest event waits to be numbered, before which it is told to nobody. */
@ApplicationScoped
class UnnumberedCount implements Watched {

    private final EntityManager em;

    UnnumberedCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "events.waiting.seconds";
    }

    @Override
    public String description() {
        return "How long the oldest event waits to be told; 0 while none waits, but for those that wait until their day is over";
    }

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of((Number)
                em.createNativeQuery("select events_waiting()", Double.class).getSingleResult()));
    }
}
