package org.lanzarote.monitoring.replies.reply;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for replies that the caller's Party works on and may submit, by the limit in force for it. */
interface ReplyTaskQueries {

    String DUE = " coalesce(r.deadline.due, o.repliesDue) ";

    String PLACE = DUE + ", o.number, r.id ";

    /** A reply that its Party works on. */
    record OpenReply(UUID id, int round, String party, ReplyStatus status, Instant since, Instant due) {}

    default List<OpenReply> open(Set<TaskKind> kinds, TaskQuery query, Caller caller) {
        return open(
                caller.answersFor(),
                kinds.contains(TaskKind.SUBMIT_REPLY),
                kinds.contains(TaskKind.SUBMIT_REPLY_AGAIN),
                query.everywhere(),
                query.rounds(),
                query.from().moment(),
                query.from().round(),
                query.from().id(),
                query.fetch());
    }

    @HQL("select r.id, o.number, r.party.iso3, r.status, coalesce(r.revision.since, o.launchedAt)," + DUE
            + "from Reply r join r.round o where r.party.iso3 = :own and r.status in (DRAFT, REVISION)"
            + " and ((:first = true and r.status = DRAFT) or (:again = true and r.status = REVISION))"
            + " and (o.replies.closedAt is null or o.replies.closings = r.deadline.letInAfter)"
            + " and (:everywhere = true or o.number in :rounds)"
            + " and (" + PLACE + ") >= (:moment, :round, :id) order by" + PLACE)
    List<OpenReply> open(
            String own,
            boolean first,
            boolean again,
            boolean everywhere,
            Set<Integer> rounds,
            Instant moment,
            int round,
            UUID id,
            Page page);
}
