package org.lanzarote.monitoring.stakeholders.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Stakeholders' submissions to change. An organisation reaches its own and no other. */
@ApplicationScoped
class StakeholderSubmissionRepository implements PanacheRepositoryBase<StakeholderSubmission, UUID> {

    private final Caller caller;

    StakeholderSubmissionRepository(Caller caller) {
        this.caller = caller;
    }

    StakeholderSubmission requireOwn(int round, UUID id) {
        return find("round.number = ?1 and id = ?2 and organisation = ?3", round, id, caller.submitsFor())
                .singleResultOptional()
                .orElseThrow(NotFound.of("stakeholder submission", id));
    }

    /** Of two who submit at once, the second waits and then finds what the first did. */
    void lock(StakeholderSubmission draft) {
        draft.requireDraft();
        getEntityManager().refresh(draft, LockModeType.PESSIMISTIC_WRITE);
    }
}
