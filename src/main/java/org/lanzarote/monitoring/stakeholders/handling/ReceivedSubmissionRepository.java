package org.lanzarote.monitoring.stakeholders.handling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Submissions that came in: to decide on, which nobody else does meanwhile, and to ask about one's own. */
@ApplicationScoped
class ReceivedSubmissionRepository implements PanacheRepositoryBase<ReceivedSubmission, UUID> {

    private final Caller caller;

    ReceivedSubmissionRepository(Caller caller) {
        this.caller = caller;
    }

    /** Anybody's, for the Secretariat; a draft does not exist for it. */
    ReceivedSubmission require(int round, UUID id) {
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
    ReceivedSubmission requireOwn(int round, UUID id) {
        return find("round.number = ?1 and id = ?2 and organisation = ?3", round, id, caller.submitsFor())
                .singleResultOptional()
                .orElseThrow(NotFound.of("stakeholder submission", id));
    }
}
