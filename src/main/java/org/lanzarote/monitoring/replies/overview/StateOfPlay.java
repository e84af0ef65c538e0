package org.lanzarote.monitoring.replies.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lanzarote.monitoring.platform.access.Caller;

/** The state-of-play table of a round, whole: the same lines as its list has for the same reader. */
@ApplicationScoped
public class StateOfPlay {

    private final StateOfPlayQueries queries;
    private final Caller caller;
    private final Clock clock;

    StateOfPlay(StateOfPlayQueries queries, Caller caller, Clock clock) {
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    /** The lines that this caller sees, by ISO code. */
    public List<PartyLine> read(int round) {
        return queries.rows(round, caller, clock.instant()).stream()
                .map(row -> new PartyLine(row.party(), row.status(), row.due(), row.late()))
                .toList();
    }
}
