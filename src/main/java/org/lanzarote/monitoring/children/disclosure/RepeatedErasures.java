package org.lanzarote.monitoring.children.disclosure;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        try {
            vault.readable(keysDestroyed()).forEach(this::destroy);
            vault.destroyed().forEach(id -> QuarkusTransaction.requiringNew().run(() -> erase(id, now)));
            return true;
        } catch (RuntimeException e) {
            Log.error("What was erased before could not be erased again; the next sweep tries again", e);
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
