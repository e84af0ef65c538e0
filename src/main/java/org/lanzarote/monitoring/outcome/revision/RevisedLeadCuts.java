package org.lanzarote.monitoring.outcome.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.lanzarote.monitoring.outcome.edition.WordsCut;

/** Takes words that are taken down out of the beginnings of sentences that revisions keep; their texts are cut themselves. */
@ApplicationScoped
class RevisedLeadCuts {

    private static final String LEAD = "lead";

    private final RevisedPartQueries queries;
    private final EntityManager em;

    RevisedLeadCuts(RevisedPartQueries queries, EntityManager em) {
        this.queries = queries;
        this.em = em;
    }

    void follow(@Observes WordsCut event) {
        for (var line : queries.statements(event.report().id())) {
            var text = event.texts().get(line.text());
            for (var lead : line.fields().byName().getOrDefault(LEAD, List.of())) {
                var left = text == null ? lead : event.words().of(lead, text);
                if (left != null && !left.equals(lead)) {
                    em.createNativeQuery("select 1 from cut_revision(:revision, :words)", Integer.class)
                            .setParameter("revision", line.id())
                            .setParameter("words", left)
                            .getSingleResult();
                }
            }
        }
    }
}
