package org.lanzarote.monitoring.replies.limit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.me.OwnRound;
import org.lanzarote.monitoring.people.me.OwnRounds;
import org.lanzarote.monitoring.people.me.RoundPart;
import org.lanzarote.monitoring.people.me.RoundStage;
import org.lanzarote.monitoring.platform.access.Caller;

/** Launched rounds with the caller's Party on the roster, for its focal point and its delegates. */
@ApplicationScoped
class RoundsOfParty implements OwnRounds {

    private final RoundsOfPartyQueries queries;

    RoundsOfParty(RoundsOfPartyQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean concern(Caller caller) {
        return caller.isFocalPoint() || !caller.delegate().isEmpty();
    }

    @Override
    public List<OwnRound> newest(Caller caller, Page page) {
        var part = caller.isFocalPoint() ? RoundPart.ANSWERS : RoundPart.DRAFTS;
        return queries.newest(caller.party(), page).stream()
                .map(round -> new OwnRound(
                        round.number(),
                        round.title(),
                        RoundStage.of(true, round.closed()),
                        part,
                        round.due(),
                        round.known()
                                ? "/rounds/" + round.number() + "/replies/" + caller.party()
                                : "/rounds/" + round.number()))
                .toList();
    }
}
