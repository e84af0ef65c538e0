package org.lanzarote.monitoring.analysis.comment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.http.KeysInAddress;
import org.lanzarote.monitoring.platform.http.Recipients;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads comment periods to change them, or what is said in them. */
@ApplicationScoped
class CommentPeriodRepository implements PanacheRepositoryBase<CommentPeriod, UUID>, Recipients {

    private final CommentPeriodQueries queries;
    private final Caller caller;

    CommentPeriodRepository(CommentPeriodQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public String address() {
        return "/rounds/{round}/comment-periods/{id}";
    }

    @Override
    public void requireThere(KeysInAddress keys) {
        row(keys.number("round"), keys.id("id"));
    }

    /** The period, if the caller reads it, locked until the transaction ends: nothing is said in it meanwhile. */
    CommentPeriod require(int round, UUID id) {
        return queries.period(round, id, CommentReader.of(caller))
                .map(row -> findById(row.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound.of("comment period", id));
    }

    /** The period as the caller reads it now. */
    FetchedPeriod row(int round, UUID id) {
        return queries.period(round, id, CommentReader.of(caller)).orElseThrow(NotFound.of("comment period", id));
    }

    /** The finding in it that has this place, as the caller reads it now. */
    CommentedRow finding(int round, UUID id, int place) {
        return queries.finding(round, id, place, CommentReader.of(caller)).orElseThrow(NotFound.of("finding", place));
    }
}
