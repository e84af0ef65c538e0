package org.lanzarote.monitoring.round;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.problem.NotFound;

/** Rounds that other records point to. A round in preparation exists for insiders only. */
@ApplicationScoped
public class RoundRepository implements PanacheRepositoryBase<Round, Integer> {

    private final Caller caller;

    RoundRepository(Caller caller) {
        this.caller = caller;
    }

    /** The round, if this caller may know of it. */
    public Round require(int number) {
        return findByIdOptional(number)
                .filter(round -> round.status != RoundStatus.PREPARATION || caller.isInsider())
                .orElseThrow(NotFound.of("round", number));
    }
}
