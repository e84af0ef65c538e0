package org.lanzarote.monitoring.outcome.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.tabling.TabledDraftRepository;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Does what delegations do with amendments: they propose, word anew, withdraw, join and leave. */
@ApplicationScoped
class AmendmentProposing {

    private final AmendmentRepository amendments;
    private final TabledDraftRepository drafts;
    private final AmendmentLabels labels;
    private final EntityManager em;
    private final Caller caller;
    private final Clock clock;

    AmendmentProposing(
            AmendmentRepository amendments,
            TabledDraftRepository drafts,
            AmendmentLabels labels,
            EntityManager em,
            Caller caller,
            Clock clock) {
        this.amendments = amendments;
        this.drafts = drafts;
        this.labels = labels;
        this.em = em;
        this.caller = caller;
        this.clock = clock;
    }

    Amendment propose(Report report, int draftNumber, ProposeAmendment wish) {
        var draft = drafts.require(report, draftNumber);
        var party = delegation();
        var now = clock.instant();
        draft.requireTaking(now);
        var violations = new Violations();
        var found = drafts.text(draft, wish.place());
        violations.require(
                found.isPresent(), "/place", AmendmentMessage.NO_TABLED_TEXT.with(draftNumber, wish.place()));
        violations.orThrow(AmendmentMessage.AMENDMENT_INVALID);
        var text = found.orElseThrow();
        var stored = wish.stored(labels.stored(draft, text.kind(), wish.wording(), "/wording"));
        AmendmentWording.check(text, stored.kind(), stored.wording());
        int number = amendments.next(text);
        draft.requireTaking(now);
        var amendment = new Amendment(text, number, party, stored, now);
        var step = step(amendment, AmendmentStepKind.PROPOSED, stored.wording(), stored.justification());
        em.persist(amendment);
        em.persist(step);
        em.flush();
        return amendment;
    }

    void revise(Report report, FetchedAmendment row, Precondition ifMatch, ReviseAmendment wish) {
        var amendment = own(report, row, ifMatch);
        var stored = labels.stored(amendment.draft, amendment.text.kind(), wish.wording(), "/wording");
        AmendmentWording.check(amendment.text, amendment.kind, stored);
        amendment.revise(stored, wish.justification(), clock.instant());
        em.persist(step(amendment, AmendmentStepKind.REVISED, stored, wish.justification()));
        em.flush();
    }

    void withdraw(Report report, FetchedAmendment row, Precondition ifMatch, String because) {
        var amendment = own(report, row, ifMatch);
        amendment.withdraw(because, caller.name(), clock.instant());
        em.persist(step(amendment, AmendmentStepKind.WITHDRAWN, null, because));
        em.flush();
    }

    void support(Report report, FetchedAmendment seen, Precondition ifMatch) {
        var party = delegation();
        if (party.iso3().equals(seen.delegation())) {
            throw ProblemType.AMENDMENT_STATE.because(AmendmentMessage.OWN_AMENDMENT.with(seen.number()));
        }
        var row = amendments.held(report, seen);
        ifMatch.require(row.tag());
        var amendment = amendments.findById(row.id());
        var now = clock.instant();
        amendment.requireOpen();
        amendment.draft.requireTaking(now);
        if (row.supportedBy().contains(party.iso3())) {
            throw ProblemType.AMENDMENT_STATE.because(
                    AmendmentMessage.SUPPORTED_ALREADY.with(party.iso3(), row.number()));
        }
        em.persist(new AmendmentSupport(amendment, party, caller.name(), now));
        em.flush();
    }

    void leave(Report report, FetchedAmendment seen, Precondition ifMatch) {
        var party = delegation();
        var row = amendments.held(report, seen);
        ifMatch.require(row.tag());
        amendments.findById(row.id()).requireOpen();
        amendments
                .support(row.id(), party.iso3())
                .orElseThrow(() -> ProblemType.AMENDMENT_STATE.because(
                        AmendmentMessage.NOT_SUPPORTED.with(party.iso3(), row.number())))
                .leave(caller.name(), clock.instant());
        em.flush();
    }

    /** The amendment of the caller's own delegation, locked, if the caller has seen it. */
    private Amendment own(Report report, FetchedAmendment row, Precondition ifMatch) {
        if (!delegation().iso3().equals(row.delegation())) {
            throw ProblemType.FORBIDDEN.because(AmendmentMessage.NOT_OWN_AMENDMENT.with(row.number()));
        }
        return amendments.locked(report, row, ifMatch);
    }

    private AmendmentStep step(Amendment amendment, AmendmentStepKind kind, @Nullable String wording, String reason) {
        return amendment.step(kind, wording, reason, caller.name(), clock.instant());
    }

    /** The Party for which the caller sits; an observer proposes and supports nothing. */
    private Party delegation() {
        if (caller.sitsFor().isEmpty()) {
            throw ProblemType.FORBIDDEN.because(AmendmentMessage.NO_DELEGATION);
        }
        return em.getReference(Party.class, caller.sitsFor());
    }
}
