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
public class FormerKeys {

    private final EntityManager em;

    FormerKeys(EntityManager em) {
        this.em = em;
    }

    /** These keys with the former ones of what was withdrawn, which the statement asks for only where something was. */
    public Map<UUID, String> completed(Map<UUID, String> keys, String sql) {
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
