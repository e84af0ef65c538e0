package org.lanzarote.monitoring.stakeholders.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Stakeholders' submissions to change. An organisation reaches its own, the Secretariat what was submitted. */
@ApplicationScoped
public class StakeholderSubmissionRepository implements PanacheRepositoryBase<StakeholderSubmission, UUID> {

    private final Caller caller;

    StakeholderSubmissionRepository(Caller caller) {
        this.caller = caller;
    }

    /** Anybody's, for the Secretariat to decide on, which nobody else does meanwhile; a draft does not exist for it. */
    public StakeholderSubmission require(int round, UUID id) {
        return find(
                        "round.number = ?1 and id = ?2 and submittedAt is not null and ?3 = true",
                        round,
                        id,
                        caller.isSecretariat())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("stakeholder submission", id));
    }

    /** Its own, submitted or not, for an organisation. */
    public StakeholderSubmission requireOwn(int round, UUID id) {
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
