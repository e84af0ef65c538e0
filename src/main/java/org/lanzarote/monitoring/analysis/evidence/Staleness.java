package org.lanzarote.monitoring.analysis.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Tells which texts are stale, in one statement that costs as much as there is that no longer stands, or as it is asked for. */
@ApplicationScoped
public class Staleness {

    private static final String IN_ORDER = " order by text_id, cause, kind, key, evidence_id";

    private static final String STALE =
            "select text_id, cause, kind, key, evidence_id from stale_texts(:round)" + IN_ORDER;

    private static final String STALE_AMONG =
            "select text_id, cause, kind, key, evidence_id from stale_recommendations(cast(:recommendations as uuid[]))"
                    + IN_ORDER;

    private final EntityManager em;

    Staleness(EntityManager em) {
        this.em = em;
    }

    public StaleTexts in(int round) {
        return read(em.unwrap(Session.class)
                .createNativeQuery(STALE, Object[].class)
                .setParameter("round", round));
    }

    /** Those of these recommendations, of whichever rounds, at the cost of what they rest on. */
    public StaleTexts amongRecommendations(UUID[] recommendations) {
        return read(em.unwrap(Session.class)
                .createNativeQuery(STALE_AMONG, Object[].class)
                .setParameter("recommendations", recommendations));
    }

    private static StaleTexts read(NativeQuery<Object[]> asked) {
        return new StaleTexts(asked.addScalar("text_id", UUID.class)
                .addScalar("cause", StaleCause.class)
                .addScalar("kind", StaleSource.class)
                .addScalar("key", String.class)
                .addScalar("evidence_id", UUID.class)
                .getResultStream()
                .collect(groupingBy(
                        line -> (UUID) line[0],
                        mapping(
                                line -> new StaleReason(
                                        (StaleCause) line[1], (StaleSource) line[2], (String) line[3], (UUID) line[4]),
                                toList()))));
    }
}
