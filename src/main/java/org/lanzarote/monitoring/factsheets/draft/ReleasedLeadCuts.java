package org.lanzarote.monitoring.factsheets.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;
import org.lanzarote.monitoring.platform.access.PublicEyes;

/** Takes words that are taken down out of the beginnings of sentences that were released; texts are cut themselves. */
@ApplicationScoped
class ReleasedLeadCuts {

    private final FactsheetDraftQueries queries;
    private final EntityManager em;
    private final PublicEyes eyes;

    ReleasedLeadCuts(FactsheetDraftQueries queries, EntityManager em, PublicEyes eyes) {
        this.queries = queries;
        this.em = em;
        this.eyes = eyes;
    }

    void follow(@Observes WordsCut event) {
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
