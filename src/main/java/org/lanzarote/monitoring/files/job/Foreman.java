package org.lanzarote.monitoring.files.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Knows whose job is to be done, notes that one failed, and clears away what was kept long enough; for no caller. */
@ApplicationScoped
class Foreman {

    private static final String TOLD =
            "select set_config('caller.foreman', 'true', true) || set_config('caller.time', ?1, true)";

    private final EntityManager em;

    Foreman(EntityManager em) {
        this.em = em;
    }

    /** The account for which a job is still to be done. */
    Optional<String> accountOf(UUID job, Instant now) {
        return told(now, () -> Optional.ofNullable(em.find(Job.class, job)))
                .filter(found -> found.status.isOpen())
                .map(found -> found.account);
    }

    void fail(UUID job, JobFailure why, Instant now) {
        told(now, () -> {
            var found = em.find(Job.class, job);
            if (found != null && found.status.isOpen()) {
                found.fail(why, now);
            }
            return true;
        });
    }

    /** Removes what is kept no longer; the job itself stays, and says when. */
    void clear(Instant now) {
        told(now, () -> {
            em.createNativeQuery("delete from job_chunk where job_id in"
                            + " (select id from job where kept_until <= ?1 and removed_at is null)")
                    .setParameter(1, now)
                    .executeUpdate();
            return em.createNativeQuery("update job set removed_at = ?1 where kept_until <= ?1 and removed_at is null")
                    .setParameter(1, now)
                    .executeUpdate();
        });
    }

    private <T> T told(Instant now, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            em.createNativeQuery(TOLD, String.class)
                    .setParameter(1, now.toString())
                    .getSingleResult();
            return work.get();
        });
    }
}
