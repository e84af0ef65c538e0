package org.lanzarote.monitoring.replies.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.replies.reply.Reply;

/** Loads delegations of the caller's own Party; for a delegate, its own while it has them. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    private static final String OWN = "select d from Delegation d left join fetch d.questions join d.reply r"
            + " where r.round.number = ?1 and r.party.iso3 = ?2"
            + " and (r.party.iso3 = ?3 or (d.delegate = ?4 and d.state <> TAKEN_BACK)) ";

    private final Caller caller;

    DelegationRepository(Caller caller) {
        this.caller = caller;
    }

    Delegation require(int round, String party, UUID id) {
        return find(OWN + "and d.id = ?5", round, party, caller.answersFor(), caller.delegate(), id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("delegation", id));
    }

    /** The delegations of a Party's reply, which are as few as its delegates. */
    List<Delegation> own(int round, String party) {
        return list(OWN + "order by d.id", round, party, caller.answersFor(), caller.delegate());
    }

    List<Delegation> of(Reply reply) {
        return list("from Delegation d left join fetch d.questions where d.reply = ?1", reply);
    }

    /** The delegation of a delegate who saves, locked against changes. */
    Delegation requireHeld(Reply reply, String delegate) {
        return find("reply = ?1 and delegate = ?2 and state <> TAKEN_BACK", reply, delegate)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .singleResultOptional()
                .orElseThrow(NotFound.of("delegation of", delegate));
    }

    boolean has(Reply reply, String delegate) {
        return count("reply = ?1 and delegate = ?2", reply, delegate) > 0;
    }
}
