package org.lanzarote.monitoring.inquiry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts the changes of texts that the search has not taken in yet. */
@ApplicationScoped
class WaitingCount implements Watched {

    private final EntityManager em;

    WaitingCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "search.waiting";
    }

    @Override
    public String description() {
        return "Changes of texts that the search has not taken in yet";
    }

    @Override
    public List<WatchedFigure> count() {
        return List.of(WatchedFigure.of((Number)
                em.createNativeQuery("select waiting_changes()", Long.class).getSingleResult()));
    }
}
