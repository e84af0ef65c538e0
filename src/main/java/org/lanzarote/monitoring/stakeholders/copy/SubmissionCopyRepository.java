package org.lanzarote.monitoring.stakeholders.copy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;
import org.lanzarote.monitoring.platform.paging.NamedLocks;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.stakeholders.submission.StakeholderSubmission;

/** Loads copies of submissions: any for the Secretariat, for a Party those forwarded to it. */
@ApplicationScoped
public class SubmissionCopyRepository implements PanacheRepositoryBase<SubmissionCopy, UUID>, Recipients {

    private final Caller caller;
    private final NamedLocks locks;

    SubmissionCopyRepository(Caller caller, NamedLocks locks) {
        this.caller = caller;
        this.locks = locks;
    }

    @Override
    public String address() {
        return "/rounds/{round}/forwardings/{id}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        forwarded(keys.number("round"), keys.id("id"));
    }

    public List<SubmissionCopy> of(StakeholderSubmission submission) {
        return list("submission", submission);
    }

    /** The copy that everybody reads. */
    SubmissionCopy published(StakeholderSubmission submission) {
        return find("submission = ?1 and party is null", submission).singleResult();
    }

    boolean isForwarded(StakeholderSubmission submission, String party) {
        return count("submission = ?1 and party.iso3 = ?2", submission, party) > 0;
    }

    /** The copy that was forwarded to the caller's Party, locked to add a reaction. */
    public SubmissionCopy requireForwarded(int round, UUID id) {
        locks.hold(id.toString());
        return forwarded(round, id);
    }

    private SubmissionCopy forwarded(int round, UUID id) {
        return find("round.number = ?1 and id = ?2 and party.iso3 = ?3", round, id, caller.answersFor())
                .singleResultOptional()
                .orElseThrow(NotFound.of("forwarded submission", id));
    }

    public int reactionsTo(SubmissionCopy copy) {
        return getEntityManager()
                .createQuery("select count(*) from Reaction where copy = ?1", Long.class)
                .setParameter(1, copy)
                .getSingleResult()
                .intValue();
    }
}
