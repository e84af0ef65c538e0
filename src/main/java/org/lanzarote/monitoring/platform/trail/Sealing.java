package org.lanzarote.monitoring.platform.trail;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.Page;

/**
 * Seals new entries in batches into the one chain, apart from the transactions that write them. Only one sealer works
 * at a time, also across replicas. The head of each batch is then kept outside the records.
 */
@ApplicationScoped
class Sealing {

    /** Where the chain ended, and the last batch that had a head, at the same moment. */
    record End(long position, long lastHead) {}

    /**
     * Takes the lock of the sealer, and tells PostgreSQL that the sealer asks; the number is arbitrary, but nothing else
     * may use it.
     */
    private static final String LOCK =
            "select set_config('caller.sealer', 'true', true) from pg_advisory_xact_lock(7241900)";

    private static final int BATCH = 1000;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final EntityManager em;
    private final TrailQueries queries;
    private final KeptHeads heads;
    private final TrailKey key;

    Sealing(EntityManager em, TrailQueries queries, KeptHeads heads, TrailKey key) {
        this.em = em;
        this.queries = queries;
        this.heads = heads;
        this.key = key;
    }

    /** Seals also while the store of keys is away; the heads are made up for when it is back. */
    @Scheduled(every = "{trail.sealing-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void seal() {
        sealWaiting();
        try {
            end();
        } catch (RuntimeException e) {
            Log.error("The heads of the trail could not be kept in the store of keys; the next turn tries again", e);
        }
    }

    /** Seals all entries that wait now; when this returns, the last head is outside the records. */
    End sealAll() {
        sealWaiting();
        return end();
    }

    private void sealWaiting() {
        var next = Optional.of(BEFORE_ALL);
        while (next.isPresent()) {
            var after = next.get();
            next = QuarkusTransaction.requiringNew().call(() -> sealBatch(after));
        }
    }

    /** Seals a batch of the entries that wait behind this one; gives the last of them, if more may wait. */
    private Optional<UUID> sealBatch(UUID after) {
        lock();
        var waiting = queries.waiting(after, Page.first(BATCH));
        append(queries.end(), queries.entries(waiting.toArray(UUID[]::new)));
        return waiting.size() < BATCH ? Optional.empty() : Optional.of(waiting.get(BATCH - 1));
    }

    private End end() {
        return QuarkusTransaction.requiringNew().call(() -> {
            lock();
            long position = queries.end().map(link -> link.position).orElse(0L);
            return new End(position, heads.catchUp(position));
        });
    }

    private void lock() {
        em.createNativeQuery(LOCK, String.class).getSingleResult();
    }

    private void append(Optional<TrailLink> last, List<TrailEntry> entries) {
        long batch = last.map(link -> link.batch).orElse(0L) + 1;
        var end = last;
        for (var entry : entries) {
            var link = end.map(before -> before.next(batch, entry, key)).orElseGet(() -> TrailLink.first(entry, key));
            em.persist(link);
            end = Optional.of(link);
        }
    }
}
