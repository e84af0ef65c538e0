package org.lanzarote.monitoring.outcome.cutting;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/** Takes words that are taken down out of the amendments to a report: what they propose, why, and what became of them. */
@ApplicationScoped
class ProposedWordCuts {

    private static final JsonMapper JSON = new JsonMapper();

    private final CutQueries queries;
    private final EntityManager em;

    ProposedWordCuts(CutQueries queries, EntityManager em) {
        this.queries = queries;
        this.em = em;
    }

    void cut(int round, CutPart words, Map<UUID, CurrentText> read) {
        for (var amendment : queries.amendments(round)) {
            Map<String, @Nullable String> said = new HashMap<>();
            said.put("wording", amendment.wording());
            said.put("justification", amendment.justification());
            said.put("settled", amendment.settled());
            said.put("because", amendment.because());
            keep(
                    "select 1 from cut_amendment(:id, cast(:words as jsonb))",
                    amendment.id(),
                    said,
                    words,
                    read,
                    amendment.text());
        }
        for (var step : queries.amendmentSteps(round)) {
            Map<String, @Nullable String> said = new HashMap<>();
            said.put("wording", step.wording());
            said.put("reason", step.reason());
            keep(
                    "select 1 from cut_amendment_step(:id, cast(:words as jsonb))",
                    step.id(),
                    said,
                    words,
                    read,
                    step.text());
        }
    }

    private static @Nullable String left(String value, @Nullable CurrentText text, CutPart words) {
        return text == null ? words.others(value) : words.of(value, text);
    }

    /** It cites what the text cites to which it is proposed. */
    private void keep(
            String query,
            UUID id,
            Map<String, @Nullable String> said,
            CutPart words,
            Map<UUID, CurrentText> read,
            @Nullable UUID of) {
        var text = of == null ? null : read.get(of);
        Map<String, @Nullable String> left = new HashMap<>();
        said.forEach((name, value) -> left.put(name, value == null ? null : left(value, text, words)));
        if (!left.equals(said)) {
            em.createNativeQuery(query, Integer.class)
                    .setParameter("id", id)
                    .setParameter("words", JSON.valueToTree(left).toString())
                    .getSingleResult();
        }
    }
}
