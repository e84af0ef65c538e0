package org.lanzarote.monitoring.stakeholders.handling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for what was forwarded to the caller's Party and has no reaction of it. */
interface ForwardingTaskQueries {

    /** A copy that was forwarded on that day. */
    record UnansweredForwarding(UUID id, int round, Instant forwardedAt) {}

    default List<UnansweredForwarding> withoutReaction(TaskQuery query, Caller caller) {
        var from = query.from().withoutDue();
        return withoutReaction(
                caller.answersFor(), query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    @HQL("select c.id, c.round.number, c.madeAt from SubmissionCopy c where c.party.iso3 = :own and c.reacted = false"
            + " and (:everywhere = true or c.round.number in :rounds)"
            + " and (c.round.number, c.id) >= (:round, :id) order by c.round.number, c.id")
    List<UnansweredForwarding> withoutReaction(
            String own, boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);
}
