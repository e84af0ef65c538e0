package org.lanzarote.monitoring.analysis.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;

/** Leads findings from draft to agreement, and records each step with the person who takes it. */
@ApplicationScoped
public class FindingLife {

    private final FindingRepository findings;
    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;

    FindingLife(FindingRepository findings, EntityManager em, Caller caller, Clock clock) {
        this.findings = findings;
        this.em = em;
        this.caller = caller;
        this.clock = clock;
    }

    void written(Finding finding) {
        finding.enter(FindingState.DRAFT, null, clock.instant());
        em.persist(finding);
        record(finding, StepKind.WRITTEN, null);
    }

    /** Records other words of a finding, which is a draft again unless it was adopted. */
    void revised(Finding finding, boolean afterAdoption) {
        em.persist(finding.text);
        take(finding, afterAdoption ? StepKind.REWORDED : StepKind.REVISED, null);
    }

    void propose(Finding finding) {
        finding.requireProposable();
        take(finding, StepKind.PROPOSED, null);
    }

    void agree(Finding finding) {
        finding.requireAgreeable();
        take(finding, StepKind.AGREED, null);
    }

    void giveBack(Finding finding, String reason) {
        finding.requireReturnable();
        take(finding, StepKind.RETURNED, reason);
    }

    /** Stores a finding that was written elsewhere, in the state that it had there. */
    public void bring(Finding finding, FindingState state) {
        written(finding);
        if (state != FindingState.DRAFT) {
            propose(finding);
        }
        if (state == FindingState.AGREED) {
            agree(finding);
        }
    }

    /** Agrees with those of these findings that nobody has agreed with yet: the Committee adopts what they stand in. */
    public void adopt(Collection<UUID> ids) {
        findings.list("id in ?1 and state <> ?2", ids, FindingState.AGREED)
                .forEach(finding -> take(finding, StepKind.AGREED, null));
    }

    private void take(Finding finding, StepKind kind, @Nullable String reason) {
        finding.enter(kind.state, reason, clock.instant());
        record(finding, kind, reason);
    }

    private void record(Finding finding, StepKind kind, @Nullable String reason) {
        em.persist(new FindingStep(finding, kind, reason, caller.name(), clock.instant()));
    }
}
