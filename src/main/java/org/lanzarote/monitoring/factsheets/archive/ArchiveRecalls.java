package org.lanzarote.monitoring.factsheets.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.lanzarote.monitoring.factsheets.edition.FactsheetsCut;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;
import org.lanzarote.monitoring.outcome.report.Report;

/** Recalls archives in the step that takes words out of the factsheets of their round. */
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

    /** Archives of editions. */
    void follow(@Observes FactsheetsCut cut) {
        recall(cut.report());
    }

    /** Archives of drafts, of which there is no edition yet. */
    void follow(@Observes WordsCut cut) {
        if (cut.any() && cut.report().publishedAt() == null) {
            recall(cut.report());
        }
    }

    private void recall(Report report) {
        em.persist(new ArchiveRecall(report, clock.instant()));
    }

    /** How often the archives of a report's factsheets were recalled. */
    long of(Report report) {
        return queries.recalls(report.id());
    }
}
