package org.lanzarote.monitoring.stakeholders.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.me.OwnRound;
import org.lanzarote.monitoring.people.me.OwnRounds;
import org.lanzarote.monitoring.people.me.RoundPart;
import org.lanzarote.monitoring.people.me.RoundStage;
import org.lanzarote.monitoring.platform.access.Caller;

/** Launched rounds, to each of which an organisation may submit, with the limit that holds for it. */
@ApplicationScoped
class RoundsOfOrganisation implements OwnRounds {

    private final StakeholderExtensionQueries queries;

    RoundsOfOrganisation(StakeholderExtensionQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean concern(Caller caller) {
        return !caller.submitsFor().isEmpty();
    }

    @Override
    public List<OwnRound> newest(Caller caller, Page page) {
        return queries.newest(caller.submitsFor(), page).stream()
                .map(round -> new OwnRound(
                        round.number(),
                        round.title(),
                        RoundStage.of(true, round.closed()),
                        RoundPart.CONTRIBUTES,
                        round.due(),
                        "/rounds/" + round.number() + "/stakeholder-submissions"))
                .toList();
    }
}
