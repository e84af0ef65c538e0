package org.lanzarote.monitoring.children.disclosure;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.lanzarote.monitoring.children.statement.ChildStatement;
import org.lanzarote.monitoring.children.statement.StatementDoor;
import org.lanzarote.monitoring.children.vault.Vault;

/**
 * Erases again what one database has once more because it was restored from an older copy: the other one knows it. The
 * records name each key that is destroyed, and the store of keys keeps the mark of each.
 */
@ApplicationScoped
class RepeatedErasures {

    private final DisclosureQueries queries;
    private final StatementDoor door;
    private final Erasures erasures;
    private final AbuseDisclosureRepository disclosures;
    private final Vault vault;

    RepeatedErasures(
            DisclosureQueries queries,
            StatementDoor door,
            Erasures erasures,
            AbuseDisclosureRepository disclosures,
            Vault vault) {
        this.queries = queries;
        this.door = door;
        this.erasures = erasures;
        this.disclosures = disclosures;
        this.vault = vault;
    }

    /** Keys first: without them nothing can be read, whatever the records still have. Gives whether all is done. */
    boolean repeat(Instant now) {
        boolean keys = each(() -> vault.readable(keysDestroyed()), this::destroy);
        boolean records =
                each(vault::destroyed, id -> QuarkusTransaction.requiringNew().run(() -> erase(id, now)));
        return keys && records;
    }

    private static boolean each(Supplier<Set<UUID>> known, Consumer<UUID> errand) {
        try {
            return known.get().stream().filter(id -> !isDone(id, errand)).count() == 0;
        } catch (RuntimeException e) {
            Log.error("Nobody knows what was erased before; the next sweep asks again", e);
            return false;
        }
    }

    /** Runs one item; its failure does not keep the others waiting. */
    private static boolean isDone(UUID id, Consumer<UUID> errand) {
        try {
            errand.accept(id);
            return true;
        } catch (RuntimeException e) {
            Log.errorf(e, "Statement %s could not be erased again; the next sweep tries again", id);
            return false;
        }
    }

    private List<UUID> keysDestroyed() {
        return QuarkusTransaction.requiringNew().call(() -> {
            queries.tellThatTheSweepAsks();
            return queries.keysDestroyed();
        });
    }

    private void destroy(UUID id) {
        vault.destroy(id);
        Log.infof("The key of statement %s, which was erased before, is destroyed again", id);
    }

    private void erase(UUID id, Instant now) {
        door.find(id).filter(ChildStatement::isKept).ifPresent(statement -> {
            erasures.erase(statement, now);
            disclosures.findByIdOptional(id).ifPresent(disclosure -> disclosure.erasedAgain(now));
            Log.infof("Statement %s, which was erased before, is erased again", id);
        });
    }
}
