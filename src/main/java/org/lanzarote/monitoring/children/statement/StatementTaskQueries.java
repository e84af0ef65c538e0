package org.lanzarote.monitoring.children.statement;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskPlace;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for statements that the safeguarding officer has not decided on, oldest first; nothing of what was said. */
interface StatementTaskQueries {

    /** A statement as it waits. */
    record WaitingStatement(UUID id, int round, Instant reportedAt) {}

    default List<WaitingStatement> unread(TaskQuery query, TaskPlace from, Caller caller) {
        return unread(
                caller.isSafeguardingOfficer(),
                query.everywhere(),
                query.rounds(),
                from.moment(),
                from.round(),
                from.id(),
                query.fetch());
    }

    @HQL(
            "select s.id, s.roundNumber, s.reportedAt from ChildStatement s where s.state = REPORTED and s.disclosed = false"
                    + " and :officer = true and (:everywhere = true or s.roundNumber in :rounds)"
                    + " and (s.reportedAt, s.roundNumber, s.id) >= (:moment, :round, :id)"
                    + " order by s.reportedAt, s.roundNumber, s.id")
    List<WaitingStatement> unread(
            boolean officer, boolean everywhere, Set<Integer> rounds, Instant moment, int round, UUID id, Page page);
}
