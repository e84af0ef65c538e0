package org.lanzarote.monitoring.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.problem.NotFound;

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

    /** Anybody's submission, for the Secretariat; a draft does not exist for it. */
    StakeholderSubmission requireSubmitted(int round, UUID id) {
        return find("round.number = ?1 and id = ?2 and submittedAt is not null", round, id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("stakeholder submission", id));
    }
}
