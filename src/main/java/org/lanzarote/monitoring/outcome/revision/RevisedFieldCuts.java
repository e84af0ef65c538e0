package org.lanzarote.monitoring.outcome.revision;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.cutting.CutPart;
import org.lanzarote.monitoring.outcome.cutting.WordsCut;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/**
 * Takes words that are taken down out of what revisions keep besides texts: beginnings of sentences, titles and headings. Texts are
 * cut themselves.
 */
@ApplicationScoped
class RevisedFieldCuts {

    private static final String LEAD = "lead";
    private static final JsonMapper JSON = new JsonMapper();

    private final RevisedPartQueries queries;
    private final EntityManager em;

    RevisedFieldCuts(RevisedPartQueries queries, EntityManager em) {
        this.queries = queries;
        this.em = em;
    }

    void follow(@Observes WordsCut event) {
        for (var line : queries.ofReport(event.report().id())) {
            var text = line.text() == null ? null : event.texts().get(line.text());
            Map<String, List<String>> left = new TreeMap<>();
            line.fields()
                    .byName()
                    .forEach((name, values) -> left.put(
                            name,
                            values.stream()
                                    .map(value -> left(name, value, text, event.words()))
                                    .toList()));
            if (!left.equals(new TreeMap<>(line.fields().byName()))) {
                em.createNativeQuery("select 1 from cut_revision(:revision, cast(:fields as jsonb))", Integer.class)
                        .setParameter("revision", line.id())
                        .setParameter("fields", JSON.valueToTree(left).toString())
                        .getSingleResult();
            }
        }
    }

    private static String left(String name, String value, @Nullable CurrentText text, CutPart words) {
        if (!name.equals(LEAD) || text == null) {
            return name.startsWith("title") || name.startsWith("heading/") || name.equals("legalBasis")
                    ? words.others(value)
                    : value;
        }
        var left = words.of(value, text);
        return left == null ? value : left;
    }
}
