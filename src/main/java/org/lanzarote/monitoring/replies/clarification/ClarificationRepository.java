package org.lanzarote.monitoring.replies.clarification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads clarifications to change: any for the Secretariat, its own for a Party. */
@ApplicationScoped
class ClarificationRepository implements PanacheRepositoryBase<Clarification, UUID> {

    private final Caller caller;

    ClarificationRepository(Caller caller) {
        this.caller = caller;
    }

    /** The clarification, locked until the transaction ends. */
    Clarification require(int round, String party, UUID id) {
        return find(
                        "select c from Clarification c join c.reply r where r.round.number = ?1 and r.party.iso3 = ?2"
                                + " and (r.party.iso3 = ?3 or ?4 = true) and c.id = ?5",
                        round,
                        party,
                        caller.answersFor(),
                        caller.isSecretariat(),
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("clarification", id));
    }
}
