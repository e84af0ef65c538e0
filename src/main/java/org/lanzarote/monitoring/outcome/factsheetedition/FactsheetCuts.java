package org.lanzarote.monitoring.outcome.factsheetedition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Objects;
import org.lanzarote.monitoring.outcome.edition.WordsCut;
import org.lanzarote.monitoring.platform.access.PublicEyes;

/** Takes words that are taken down out of all editions of factsheets. */
@ApplicationScoped
class FactsheetCuts {

    private final FactsheetEditionQueries queries;
    private final EntityManager em;
    private final PublicEyes eyes;
    private final Clock clock;

    FactsheetCuts(FactsheetEditionQueries queries, EntityManager em, PublicEyes eyes, Clock clock) {
        this.queries = queries;
        this.em = em;
        this.eyes = eyes;
        this.clock = clock;
    }

    void follow(@Observes WordsCut event) {
        cutReleased(event);
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

    /** The beginnings of sentences that were published; texts are cut themselves. */
    private void cutReleased(WordsCut event) {
        for (var line : eyes.read(() -> queries.leads(event.report().id()))) {
            var text = event.texts().get(line.text());
            var left = text == null ? line.lead() : event.words().of(line.lead(), text);
            var original = text == null ? line.original() : event.words().of(line.original(), text);
            if (!line.lead().equals(left) || !Objects.equals(line.original(), original)) {
                em.createNativeQuery("select 1 from cut_released(:table, :id, :lead, :original)", Integer.class)
                        .setParameter("table", line.table())
                        .setParameter("id", line.id())
                        .setParameter("lead", left)
                        .setParameter("original", original)
                        .getSingleResult();
            }
        }
    }
}
