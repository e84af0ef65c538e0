package org.lanzarote.monitoring.analysis.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Tells which texts of a round are stale, in one statement that costs as much as there is that no longer stands. */
@ApplicationScoped
public class Staleness {

    private static final String STALE = "select text_id, cause, kind, key, evidence_id from stale_texts(:round)"
            + " order by text_id, cause, kind, key, evidence_id";

    private final EntityManager em;

    Staleness(EntityManager em) {
        this.em = em;
    }

    public StaleTexts in(int round) {
        return new StaleTexts(em.unwrap(Session.class)
                .createNativeQuery(STALE, Object[].class)
                .setParameter("round", round)
                .getResultStream()
                .collect(groupingBy(
                        line -> (UUID) line[0],
                        mapping(line -> reason((String) line[1], (String) line[2], line[3], line[4]), toList()))));
    }

    private static StaleReason reason(String cause, String kind, @Nullable Object key, @Nullable Object evidence) {
        return new StaleReason(StaleCause.valueOf(cause), StaleSource.valueOf(kind), (String) key, (UUID) evidence);
    }
}
