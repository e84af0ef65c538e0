package org.lanzarote.monitoring.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.problem.NotFound;
import org.lanzarote.monitoring.reply.Reply;

/** Delegations of the caller's own Party. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    private static final String OWN = "select d from Delegation d left join fetch d.questions join d.reply r"
            + " where r.round.number = ?1 and r.party.iso3 = ?2 and r.party.iso3 = ?3 ";

    private final Caller caller;

    DelegationRepository(Caller caller) {
        this.caller = caller;
    }

    Delegation require(int round, String party, UUID id) {
        return find(OWN + "and d.id = ?4", round, party, caller.answersFor(), id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("delegation", id));
    }

    /** As many as a Party has delegates. */
    List<Delegation> own(int round, String party) {
        return list(OWN + "order by d.id", round, party, caller.answersFor());
    }

    List<Delegation> of(Reply reply) {
        return list("from Delegation d left join fetch d.questions where d.reply = ?1", reply);
    }

    boolean has(Reply reply, String delegate) {
        return count("reply = ?1 and delegate = ?2", reply, delegate) > 0;
    }
}
