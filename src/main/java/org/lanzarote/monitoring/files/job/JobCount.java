package org.lanzarote.monitoring.files.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts jobs that wait, run, or failed within a day. */
@ApplicationScoped
class JobCount implements Watched {

    private final EntityManager em;

    JobCount(EntityManager em) {
        this.em = em;
    }

    @Override
    public String metric() {
        return "jobs";
    }

    @Override
    public String description() {
        return "Jobs that wait or run, and those that failed within a day";
    }

    @Override
    public List<WatchedFigure> count() {
        return em.unwrap(Session.class)
                .createNativeQuery("select status, number from watched_jobs()", Tuple.class)
                .getResultStream()
                .map(row -> WatchedFigure.of("status", row.get("status", String.class), row.get("number", Long.class)))
                .toList();
    }
}
