package org.lanzarote.monitoring.children.disclosure;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.children.statement.StatementDoor;
import org.lanzarote.monitoring.children.vault.Vault;

/**
 * Erases handled disclosures when they are due, and destroys the keys of erased statements. Work that fails in one
 * turn is done in the next; until then it stays recorded in the database.
 */
@ApplicationScoped
class ErasureSweep {

    private static final Page BATCH = Page.first(100);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager em;
    private final DisclosureQueries queries;
    private final AbuseDisclosureRepository disclosures;
    private final StatementDoor door;
    private final Erasures erasures;
    private final Vault vault;
    private final RepeatedErasures repeated;
    private final Clock clock;

    /** Whether what either database knows to be erased is erased in the other, as they were at the start. */
    private boolean hasRepeated;

    ErasureSweep(
            EntityManager em,
            DisclosureQueries queries,
            AbuseDisclosureRepository disclosures,
            StatementDoor door,
            Erasures erasures,
            Vault vault,
            RepeatedErasures repeated,
            Clock clock) {
        this.em = em;
        this.queries = queries;
        this.disclosures = disclosures;
        this.door = door;
        this.erasures = erasures;
        this.vault = vault;
        this.repeated = repeated;
        this.clock = clock;
    }

    @Scheduled(every = "{children.erasures-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        hasRepeated = hasRepeated || repeated.repeat(clock.instant());
        sweep(clock.instant());
    }

    void sweep(Instant now) {
        each(
                DueErasure.BEFORE_ALL,
                after -> queries.due(now, after.at(), after.statement(), BATCH),
                due -> attempt(due.statement(), id -> erase(id, now)));
        each(BEFORE_ALL, after -> queries.keysToDestroy(after, BATCH), key -> attempt(key, id -> destroy(id, now)));
    }

    private <T> void each(T before, Function<T, List<T>> waiting, Consumer<T> errand) {
        for (var batch = batch(waiting, before); !batch.isEmpty(); batch = batch(waiting, last(batch))) {
            batch.forEach(errand);
        }
    }

    private <T> List<T> batch(Function<T, List<T>> waiting, T after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            queries.tellThatTheSweepAsks();
            return waiting.apply(after);
        });
    }

    private static <T> T last(List<T> batch) {
        return batch.get(batch.size() - 1);
    }

    /** Runs one item; its failure does not keep the others waiting. */
    private static void attempt(UUID id, Consumer<UUID> errand) {
        try {
            errand.accept(id);
        } catch (RuntimeException e) {
            Log.errorf(e, "Statement %s could not be erased for good; the next sweep tries again", id);
        }
    }

    private void erase(UUID id, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> {
            var statement = door.open(id);
            erasures.erase(statement, now);
            disclosures.findById(id).erased(now);
        });
    }

    /**
     * Destroys the key, then notes it. If the machine stops between, both are done once more, which changes nothing.
     */
    private void destroy(UUID id, Instant now) {
        vault.destroy(id);
        QuarkusTransaction.requiringNew().run(() -> {
            queries.tellThatTheSweepAsks();
            em.find(KeyDestruction.class, id).done(now);
        });
    }
}
