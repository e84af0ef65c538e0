package org.lanzarote.monitoring.children.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.platform.access.Caller;

/** Counts the children who took part until now: for deciding what may be released, never for showing. */
@ApplicationScoped
public class ChildCounts {

    private final CountQueries queries;
    private final Caller caller;

    ChildCounts(CountQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** The counts of the Parties with a session; empty for everybody but the safeguarding officer. */
    public List<PartyCount> byParty(int round) {
        return queries.byParty(round, caller.isSafeguardingOfficer());
    }
}
