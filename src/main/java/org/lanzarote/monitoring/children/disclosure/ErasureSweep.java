package org.lanzarote.monitoring.children.disclosure;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.children.statement.StatementDoor;
import org.lanzarote.monitoring.children.vault.Vault;

/**
 * Erases handled disclosures when they are due, and destroys the keys of all that was erased. What one turn does not get
 * done is done in the next one: the errand stays in the database until then.
 */
@ApplicationScoped
class ErasureSweep {

    private static final Page BATCH = Page.first(100);

    private final EntityManager em;
    private final DisclosureQueries queries;
    private final AbuseDisclosureRepository disclosures;
    private final StatementDoor door;
    private final Erasures erasures;
    private final Vault vault;
    private final Clock clock;

    ErasureSweep(
            EntityManager em,
            DisclosureQueries queries,
            AbuseDisclosureRepository disclosures,
            StatementDoor door,
            Erasures erasures,
            Vault vault,
            Clock clock) {
        this.em = em;
        this.queries = queries;
        this.disclosures = disclosures;
        this.door = door;
        this.erasures = erasures;
        this.vault = vault;
        this.clock = clock;
    }

    @Scheduled(every = "{children.erasures-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        sweep(clock.instant());
    }

    void sweep(Instant now) {
        for (var due = due(now); !due.isEmpty(); due = due(now)) {
            due.forEach(id -> QuarkusTransaction.requiringNew().run(() -> erase(id, now)));
        }
        for (var pending = pending(); !pending.isEmpty(); pending = pending()) {
            pending.forEach(id -> destroy(id, now));
        }
    }

    private List<UUID> due(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            tell();
            return queries.due(now, BATCH);
        });
    }

    private void erase(UUID id, Instant now) {
        var statement = door.open(id);
        erasures.erase(statement, now);
        disclosures.findById(id).erased(now);
    }

    private List<UUID> pending() {
        return QuarkusTransaction.requiringNew().call(() -> {
            tell();
            return queries.keysToDestroy(BATCH);
        });
    }

    /** First the key: when the machine stops before this is noted, it is destroyed once more, which changes nothing. */
    private void destroy(UUID id, Instant now) {
        vault.destroy(id);
        QuarkusTransaction.requiringNew().run(() -> {
            tell();
            em.find(KeyDestruction.class, id).done(now);
        });
    }

    /** Nobody asks: the fence shows what is due, and what waits, by id. */
    private void tell() {
        em.createNativeQuery("select set_config('caller.sweep', 'true', true)", String.class)
                .getSingleResult();
    }
}
