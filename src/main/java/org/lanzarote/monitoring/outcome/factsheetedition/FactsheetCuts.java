package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.lanzarote.monitoring.outcome.edition.WordsCut;

/** Takes words that are taken down out of all editions of factsheets. */
@ApplicationScoped
class FactsheetCuts {

    private final FactsheetEditionQueries queries;
    private final EntityManager em;
    private final Clock clock;

    FactsheetCuts(FactsheetEditionQueries queries, EntityManager em, Clock clock) {
        this.queries = queries;
        this.em = em;
        this.clock = clock;
    }

    void follow(@Observes WordsCut event) {
        for (var copy : queries.copies(event.report().id())) {
            var left = FactsheetCut.left(event.words(), copy.content());
            if (!left.equals(copy.content())) {
                em.createNativeQuery("select 1 from cut_factsheet_copy(:copy, :words, :cut)", Integer.class)
                        .setParameter("copy", copy.id())
                        .setParameter("words", left)
                        .setParameter("cut", clock.instant())
                        .getSingleResult();
            }
        }
    }
}
