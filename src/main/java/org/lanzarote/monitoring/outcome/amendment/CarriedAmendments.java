package org.lanzarote.monitoring.outcome.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.lanzarote.monitoring.outcome.tabling.DraftTabled;
import org.lanzarote.monitoring.platform.access.Caller;

/** Carries amendments that are open over to the next draft, where their text reads the same; the others stay as they are. */
@ApplicationScoped
class CarriedAmendments {

    private final AmendmentRepository amendments;
    private final AmendmentQueries queries;
    private final Caller caller;
    private final Clock clock;

    CarriedAmendments(AmendmentRepository amendments, AmendmentQueries queries, Caller caller, Clock clock) {
        this.amendments = amendments;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    void carryOver(@Observes DraftTabled tabled) {
        for (var open : queries.open(tabled.former().id(), tabled.next())) {
            var next = open.next();
            if (next != null && next.readsLike(open.amendment().text)) {
                open.amendment().carryOver(next);
                amendments
                        .getEntityManager()
                        .persist(open.amendment()
                                .step(AmendmentStepKind.CARRIED_OVER, null, null, caller.name(), clock.instant()));
            }
        }
        amendments.flush();
    }
}
