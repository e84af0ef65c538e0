package org.lanzarote.monitoring.children.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.lanzarote.monitoring.children.statement.ReadingClock;
import org.lanzarote.monitoring.platform.watch.Watched;
import org.lanzarote.monitoring.platform.watch.WatchedFigure;

/** Counts what waits too long for the safeguarding officer. */
@ApplicationScoped
class OverdueCount implements Watched {

    private final EntityManager em;
    private final ReadingClock clock;

    OverdueCount(EntityManager em, ReadingClock clock) {
        this.em = em;
        this.clock = clock;
    }

    @Override
    public String metric() {
        return "children.overdue";
    }

    @Override
    public String description() {
        return "What waits longer for the safeguarding officer than children.read-within";
    }

    @Override
    public List<WatchedFigure> count() {
        var row = (Tuple) em.createNativeQuery("select statements, disclosures from overdue(?1)", Tuple.class)
                .setParameter(1, clock.overdueBefore())
                .getSingleResult();
        return List.of(
                WatchedFigure.of("queue", "statements", row.get("statements", Long.class)),
                WatchedFigure.of("queue", "disclosures", row.get("disclosures", Long.class)));
    }
}
