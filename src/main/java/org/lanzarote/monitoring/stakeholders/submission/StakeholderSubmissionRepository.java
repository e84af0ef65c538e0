package org.lanzarote.monitoring.stakeholders.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads stakeholders' submissions to change: an organisation finds its own, the Secretariat those submitted. */
@ApplicationScoped
public class StakeholderSubmissionRepository implements PanacheRepositoryBase<StakeholderSubmission, UUID>, Recipients {

    private final Caller caller;

    StakeholderSubmissionRepository(Caller caller) {
        this.caller = caller;
    }

    @Override
    public String address() {
        return "/rounds/{round}/stakeholder-submissions/{id}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        requireReadable(keys.number("round"), keys.id("id"));
    }

    /** Any submitted one, for the Secretariat to decide on, locked until the transaction ends; a draft is not found. */
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

    /** The caller's own organisation's submission, submitted or not. */
    public StakeholderSubmission requireOwn(int round, UUID id) {
        return find("round.number = ?1 and id = ?2 and organisation = ?3", round, id, caller.submitsFor())
                .singleResultOptional()
                .orElseThrow(NotFound.of("stakeholder submission", id));
    }

    /** The submission with this key, if it is of the caller's own organisation. */
    public Optional<StakeholderSubmission> own(UUID id) {
        return caller.submitsFor().isEmpty()
                ? Optional.empty()
                : find("id = ?1 and organisation = ?2", id, caller.submitsFor()).singleResultOptional();
    }

    /** The caller's own organisation's submission or, for the Secretariat, any submitted one. */
    public StakeholderSubmission requireReadable(int round, UUID id) {
        return find(
                        "round.number = ?1 and id = ?2 and (organisation = ?3 or (submittedAt is not null and ?4 = true))",
                        round,
                        id,
                        caller.submitsFor(),
                        caller.isSecretariat())
                .singleResultOptional()
                .orElseThrow(NotFound.of("stakeholder submission", id));
    }

    /** Locks a draft; of two who change it at once, the second waits and finds what the first did. */
    void lock(StakeholderSubmission draft) {
        draft.requireDraft();
        getEntityManager().refresh(draft, LockModeType.PESSIMISTIC_WRITE);
    }
}
