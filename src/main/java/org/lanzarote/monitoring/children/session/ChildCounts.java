package org.lanzarote.monitoring.children.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lanzarote.monitoring.platform.access.Caller;

/** How many children took part, as of this moment: for deciding what may be told of it, never for being told. */
@ApplicationScoped
public class ChildCounts {

    private final CountQueries queries;
    private final Caller caller;

    ChildCounts(CountQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** The Parties in which there was a session; nothing for anybody but the safeguarding officer. */
    public List<PartyCount> byParty(int round) {
        return queries.byParty(round, caller.isSafeguardingOfficer());
    }
}
