package org.lanzarote.monitoring.outcome.corrigendum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.lanzarote.monitoring.outcome.chapter.PlaceWording;
import org.lanzarote.monitoring.outcome.edition.WordsCut;

/** Takes words that are taken down out of the corrections of corrigenda, whatever became of these. */
@ApplicationScoped
class CorrectionCuts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private final CorrigendumQueries queries;
    private final EntityManager em;

    CorrectionCuts(CorrigendumQueries queries, EntityManager em) {
        this.queries = queries;
        this.em = em;
    }

    void follow(@Observes WordsCut event) {
        for (var line : queries.written(event.report().id())) {
            var text = line.wish().text();
            var left = text == null ? null : event.words().of(text);
            if (left != null && !left.equals(text)) {
                var wish =
                        new PlaceWording(left, line.wish().title(), line.wish().headings());
                em.createNativeQuery("select 1 from cut_correction(:correction, cast(:words as jsonb))", Integer.class)
                        .setParameter("correction", line.id())
                        .setParameter("words", JSON.valueToTree(wish).toString())
                        .getSingleResult();
            }
        }
    }
}
