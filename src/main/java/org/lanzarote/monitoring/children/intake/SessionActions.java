package org.lanzarote.monitoring.children.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lanzarote.monitoring.children.session.CountedSessions;
import org.lanzarote.monitoring.children.session.SessionAction;
import org.lanzarote.monitoring.children.statement.ChildStatementQueries;
import org.lanzarote.monitoring.platform.access.Caller;

/** Tells what the caller may do with a session that it reads: its organisation alone adds to it and corrects it. */
@ApplicationScoped
class SessionActions {

    /** The most statements of one session. A group has few children, and each says a few things. */
    static final int MOST = 500;

    private final ChildStatementQueries queries;
    private final CountedSessions counted;
    private final Caller caller;

    SessionActions(ChildStatementQueries queries, CountedSessions counted, Caller caller) {
        this.queries = queries;
        this.counted = counted;
        this.caller = caller;
    }

    List<SessionAction> permitted(int round, UUID session, Instant reportedAt) {
        List<SessionAction> permitted = new ArrayList<>();
        if (!caller.reportsFor().isEmpty()) {
            if (!counted.counted(round, reportedAt)) {
                permitted.add(SessionAction.CORRECT);
            }
            if (!isFull(session)) {
                permitted.add(SessionAction.REPORT_STATEMENT);
            }
        }
        return permitted;
    }

    boolean isFull(UUID session) {
        return queries.reportedIn(session) >= MOST;
    }
}
