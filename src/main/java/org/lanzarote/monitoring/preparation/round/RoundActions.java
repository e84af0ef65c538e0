package org.lanzarote.monitoring.preparation.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells what the caller may do with a round: what its state allows, unless a later room objects. */
@ApplicationScoped
class RoundActions {

    private final Instance<RoundObjection> objections;
    private final Caller caller;
    private final Clock clock;

    RoundActions(@Any Instance<RoundObjection> objections, Caller caller, Clock clock) {
        this.objections = objections;
        this.caller = caller;
        this.clock = clock;
    }

    List<RoundAction> permitted(Round round) {
        var permitted = EnumSet.allOf(RoundAction.class);
        permitted.removeIf(action -> !action.isFor(caller) || !action.fits(round, clock.instant()));
        if (!permitted.isEmpty()) {
            objections.forEach(objection -> permitted.removeAll(objection.to(permitted, round.number)));
        }
        return List.copyOf(permitted);
    }
}
