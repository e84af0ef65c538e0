package org.lanzarote.monitoring.replies.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import org.lanzarote.monitoring.people.account.Delegates;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.replies.reply.Reply;

/** Gives sections of a reply to a delegate, or changes them. */
@ApplicationScoped
class DelegationGiving {

    private final DelegationRepository delegations;
    private final DelegationReading reading;
    private final DelegatedWork work;
    private final Delegates delegates;
    private final Caller caller;
    private final Clock clock;

    DelegationGiving(
            DelegationRepository delegations,
            DelegationReading reading,
            DelegatedWork work,
            Delegates delegates,
            Caller caller,
            Clock clock) {
        this.delegations = delegations;
        this.reading = reading;
        this.work = work;
        this.delegates = delegates;
        this.caller = caller;
        this.clock = clock;
    }

    Delegation begin(Reply reply, String party, DelegateSections wish) {
        var delegate = delegates.login(wish.account(), party).orElse("");
        var violations = new Violations();
        violations.require(!delegate.isEmpty(), "/account", DelegationMessage.NO_DELEGATE.with(party));
        if (delegations.has(reply, delegate)) {
            throw ProblemType.DUPLICATE.because(DelegationMessage.DELEGATE_HAS_DELEGATION);
        }
        var delegation = new Delegation(reply, delegate, caller.name(), clock.instant());
        give(delegation, wish.wish(), violations);
        return delegation;
    }

    void change(Delegation delegation, ChangeDelegation wish) {
        if (wish.sections().isEmpty()) {
            delegation.takeBack();
        } else {
            give(delegation, wish, new Violations());
        }
    }

    private void give(Delegation delegation, ChangeDelegation wish, Violations violations) {
        var sections = work.sections(delegation.reply);
        sections.check(wish.sections(), violations);
        violations.require(
                wish.dueOn() == null
                        || Objects.equals(wish.dueOn(), delegation.dueOn)
                        || !wish.dueOn().isBefore(reading.today()),
                "/dueOn",
                DelegationMessage.AHEAD_OR_TODAY.with(reading.today()));
        violations.orThrow(DelegationMessage.DELEGATION_UNFIT);
        var names = sections.inOrder(wish.sections());
        delegation.give(names, sections.questions(names), caller.name(), clock.instant());
        delegation.ask(wish.dueOn(), wish.note());
    }
}
