package org.lanzarote.monitoring.platform.trail;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * Seals new entries in batches into the one chain, apart from the transactions that write them. Only one sealer works
 * at a time, also across replicas, and no batch begins before the head of the last one is outside the database.
 */
@ApplicationScoped
class Sealing {

    /** The position where the chain and the file of its heads ended at the same moment. */
    record End(long position, long headsLength) {}

    /**
     * Takes the lock of the sealer, and tells PostgreSQL that the sealer asks; the number is arbitrary, but nothing else
     * may use it.
     */
    private static final String LOCK =
            "select set_config('caller.sealer', 'true', true) from pg_advisory_xact_lock(7241900)";

    private static final String LET_GO = "select 1 from let_sealed_go()";

    private static final int BATCH = 1000;

    private final EntityManager em;
    private final TrailQueries queries;
    private final HeadsFile heads;
    private final TrailKey key;

    Sealing(EntityManager em, TrailQueries queries, HeadsFile heads, TrailKey key) {
        this.em = em;
        this.queries = queries;
        this.heads = heads;
        this.key = key;
    }

    @Scheduled(every = "{trail.sealing-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void seal() {
        sealAll();
    }

    /** Seals all entries that wait now; when this returns, the last head is in the file. */
    End sealAll() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealBatch);
        } while (sealed == BATCH);
        return QuarkusTransaction.requiringNew().call(this::end);
    }

    private int sealBatch() {
        var last = lastKeptOutside();
        var entries = queries.unsealed(Page.first(BATCH));
        append(last, entries);
        return entries.size();
    }

    private End end() {
        long position = lastKeptOutside().map(link -> link.position).orElse(0L);
        return new End(position, heads.length());
    }

    private Optional<TrailLink> lastKeptOutside() {
        em.createNativeQuery(LOCK, String.class).getSingleResult();
        var last = queries.end();
        last.map(TrailLink::head).ifPresent(this::keepOutside);
        return last;
    }

    private void append(Optional<TrailLink> last, List<TrailEntry> entries) {
        long batch = last.map(link -> link.batch).orElse(0L) + 1;
        var end = last;
        for (var entry : entries) {
            var link = end.map(before -> before.next(batch, entry, key)).orElseGet(() -> TrailLink.first(entry, key));
            em.persist(link);
            end = Optional.of(link);
        }
        em.flush();
        em.createNativeQuery(LET_GO, Integer.class).getSingleResult();
    }

    /**
     * Adds the newest head to the file if it is missing. If more heads are missing, the file was cut: this is logged,
     * and verification finds it.
     */
    private void keepOutside(Head head) {
        var kept = heads.last();
        if (kept.filter(head::equals).isPresent()) {
            return;
        }
        if (kept.map(Head::batch).orElse(0L) != head.batch() - 1) {
            Log.error("The heads file of the trail does not fit its chain: verify the trail");
        }
        heads.append(head);
    }
}
