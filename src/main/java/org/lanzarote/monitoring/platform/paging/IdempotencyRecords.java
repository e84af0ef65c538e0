package org.lanzarote.monitoring.platform.paging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps what was answered to each idempotency key, with a keyed digest of the body and never the body. */
@ApplicationScoped
class IdempotencyRecords {

    /** A creation that was tried: the caller, the operation and the idempotency key. */
    record Attempt(String caller, String operation, String key) {}

    /** The result of an attempt. */
    record AttemptOutcome(String digest, String id, String location, String tag) {}

    private static final String KEY = " caller = ?1 and operation = ?2 and idempotency_key = ?3";

    private final EntityManager em;

    IdempotencyRecords(EntityManager em) {
        this.em = em;
    }

    /** Records an attempt; true for the first one. A simultaneous second one waits here until the first is decided. */
    boolean begin(Attempt attempt, String digest) {
        return query(
                                attempt,
                                "insert into idempotency_record (caller, operation, idempotency_key, digest)"
                                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(4, digest)
                        .executeUpdate()
                == 1;
    }

    void finish(Attempt attempt, String id, String location, String tag) {
        query(attempt, "update idempotency_record set created_id = ?4, location = ?5, tag = ?6 where" + KEY)
                .setParameter(4, id)
                .setParameter(5, location)
                .setParameter(6, tag)
                .executeUpdate();
    }

    AttemptOutcome outcome(Attempt attempt) {
        var row = (Object[])
                query(attempt, "select digest, created_id, location, tag from idempotency_record where" + KEY)
                        .getSingleResult();
        return new AttemptOutcome((String) row[0], (String) row[1], (String) row[2], (String) row[3]);
    }

    private jakarta.persistence.Query query(Attempt attempt, String sql) {
        return em.createNativeQuery(sql)
                .setParameter(1, attempt.caller())
                .setParameter(2, attempt.operation())
                .setParameter(3, attempt.key());
    }
}
