package org.lanzarote.monitoring.analysis.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Tells which texts of rounds are stale, in one statement that costs as much as there is that no longer stands. */
@ApplicationScoped
public class Staleness {

    private static final String IN_ORDER = " order by text_id, cause, kind, key, evidence_id";

    private static final String STALE =
            "select text_id, cause, kind, key, evidence_id from stale_texts(:round)" + IN_ORDER;

    private static final String STALE_IN_ROUNDS = "select text_id, cause, kind, key, evidence_id"
            + " from unnest(cast(:rounds as integer[])) round cross join lateral stale_texts(round)" + IN_ORDER;

    private final EntityManager em;

    Staleness(EntityManager em) {
        this.em = em;
    }

    public StaleTexts in(int round) {
        return read(em.unwrap(Session.class)
                .createNativeQuery(STALE, Object[].class)
                .setParameter("round", round));
    }

    /** Those of several rounds, likewise in one statement. */
    public StaleTexts in(Set<Integer> rounds) {
        return read(em.unwrap(Session.class)
                .createNativeQuery(STALE_IN_ROUNDS, Object[].class)
                .setParameter("rounds", rounds.toArray(Integer[]::new)));
    }

    private static StaleTexts read(NativeQuery<Object[]> asked) {
        return new StaleTexts(asked.getResultStream()
                .collect(groupingBy(
                        line -> (UUID) line[0],
                        mapping(line -> reason((String) line[1], (String) line[2], line[3], line[4]), toList()))));
    }

    private static StaleReason reason(String cause, String kind, @Nullable Object key, @Nullable Object evidence) {
        return new StaleReason(StaleCause.valueOf(cause), StaleSource.valueOf(kind), (String) key, (UUID) evidence);
    }
}
