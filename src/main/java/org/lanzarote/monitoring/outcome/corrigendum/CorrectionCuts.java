package org.lanzarote.monitoring.outcome.corrigendum;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.PlaceWording;
import org.lanzarote.monitoring.outcome.cutting.CutPart;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;

/**
 * Takes words that are taken down out of the corrections of corrigenda, whatever became of these, and out of the reasons for
 * which they were opened and withdrawn.
 */
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

    private static PlaceWording left(PlaceWording wish, CutPart words) {
        return new PlaceWording(
                wish.text() == null ? null : words.of(wish.text()),
                wish.title() == null ? null : words.others(wish.title()),
                wish.headings() == null
                        ? null
                        : wish.headings().stream()
                                .map(one -> new Heading(one.key(), words.others(one.title())))
                                .toList());
    }

    void follow(@Observes WordsCut event) {
        for (var line : queries.reasons(event.report().id())) {
            var reason = event.words().others(line.reason());
            var because = line.closedBecause() == null ? null : event.words().others(line.closedBecause());
            if (!reason.equals(line.reason()) || !Objects.equals(because, line.closedBecause())) {
                queries.cutReason(line.id(), reason, because);
            }
        }
        for (var line : queries.written(event.report().id())) {
            var wish = left(line.wish(), event.words());
            if (!wish.equals(line.wish())) {
                em.createNativeQuery("select 1 from cut_correction(:correction, cast(:words as jsonb))", Integer.class)
                        .setParameter("correction", line.id())
                        .setParameter("words", JSON.valueToTree(wish).toString())
                        .getSingleResult();
            }
        }
    }
}
