package org.lanzarote.monitoring.preparation.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.me.OwnRound;
import org.lanzarote.monitoring.people.me.OwnRounds;
import org.lanzarote.monitoring.people.me.RoundPart;
import org.lanzarote.monitoring.people.me.RoundStage;
import org.lanzarote.monitoring.platform.access.Caller;

/** Every round is of those who conduct, follow or safeguard it, or report to it: one in preparation, of insiders alone. */
@ApplicationScoped
class EveryRound implements OwnRounds {

    private final RoundQueries queries;

    EveryRound(RoundQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean concern(Caller caller) {
        return caller.isInsider()
                || caller.isSafeguardingOfficer()
                || !caller.reportsFor().isEmpty();
    }

    @Override
    public List<OwnRound> newest(Caller caller, Page page) {
        return queries.newest(caller.isInsider(), page).stream()
                .map(round -> new OwnRound(
                        round.number(),
                        round.title(),
                        RoundStage.of(round.status() != RoundStatus.PREPARATION, round.closed()),
                        part(caller),
                        null,
                        "/rounds/" + round.number()))
                .toList();
    }

    private static RoundPart part(Caller caller) {
        if (caller.isSecretariat()) {
            return RoundPart.CONDUCTS;
        }
        if (caller.isInsider()) {
            return RoundPart.FOLLOWS;
        }
        return caller.isSafeguardingOfficer() ? RoundPart.SAFEGUARDS : RoundPart.REPORTS;
    }
}
