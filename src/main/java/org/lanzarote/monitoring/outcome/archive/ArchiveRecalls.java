package org.lanzarote.monitoring.outcome.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;
import org.lanzarote.monitoring.outcome.report.Report;

/** Recalls archives in the step that takes something of their round down. */
@ApplicationScoped
class ArchiveRecalls {

    private final EntityManager em;
    private final RecallQueries queries;
    private final Clock clock;

    ArchiveRecalls(EntityManager em, RecallQueries queries, Clock clock) {
        this.em = em;
        this.queries = queries;
        this.clock = clock;
    }

    void follow(@Observes WordsCut cut) {
        em.persist(new ArchiveRecall(cut.report(), clock.instant()));
    }

    /** How often the archives of a report's factsheets were recalled. */
    long of(Report report) {
        return queries.recalls(report.id());
    }
}
