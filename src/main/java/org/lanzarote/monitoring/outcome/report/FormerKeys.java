package org.lanzarote.monitoring.outcome.report;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.citation.CitationTargets;

/** The numbers and codes that parts of a report had when they were withdrawn; nothing else reads what is withdrawn. */
@ApplicationScoped
class FormerKeys {

    private static final String PARAGRAPHS =
            "select p.id, cast(p.number as text) as key from paragraph p where p.id = any(:ids)";

    private static final String RECOMMENDATIONS =
            "select r.id, r.code as key from recommendation r where r.id = any(:ids)";

    private static final String CHAPTERS = "select c.id, c.numeral as key from chapter c where c.id = any(:ids)";

    private final EntityManager em;

    FormerKeys(EntityManager em) {
        this.em = em;
    }

    Map<UUID, String> ofParagraphs(Map<UUID, String> keys) {
        return completed(keys, PARAGRAPHS);
    }

    Map<UUID, String> ofRecommendations(Map<UUID, String> keys) {
        return completed(keys, RECOMMENDATIONS);
    }

    Map<UUID, String> ofChapters(Map<UUID, String> keys) {
        return completed(keys, CHAPTERS);
    }

    /** These keys with the former ones of what was withdrawn, which is asked for only where something was. */
    private Map<UUID, String> completed(Map<UUID, String> keys, String sql) {
        var withdrawn = keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(CitationTargets.WITHDRAWN))
                .map(Map.Entry::getKey)
                .toArray(UUID[]::new);
        if (withdrawn.length == 0) {
            return keys;
        }
        Map<UUID, String> all = new HashMap<>(keys);
        all.putAll(em.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setParameter("ids", withdrawn)
                .getResultStream()
                .collect(toMap(row -> row.get("id", UUID.class), row -> row.get("key", String.class))));
        return all;
    }
}
