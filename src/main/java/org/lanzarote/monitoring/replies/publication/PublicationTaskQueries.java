package org.lanzarote.monitoring.replies.publication;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for replies whose last submission is not public, for the Secretariat. */
interface PublicationTaskQueries {

    /** A reply that was submitted then, and that its Party does not work on. */
    record ReplyAwaitingPublication(UUID id, int round, String party, Instant submittedAt) {}

    default List<ReplyAwaitingPublication> unpublished(TaskQuery query, Caller caller) {
        var from = query.from().withoutDue();
        return unpublished(
                caller.isSecretariat(), query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    @HQL("select r.id, r.round.number, r.party.iso3, r.stands.submittedAt from Reply r"
            + " where r.status = SUBMITTED and :secretariat = true and (:everywhere = true or r.round.number in :rounds)"
            + " and (r.round.number, r.id) >= (:round, :id) order by r.round.number, r.id")
    List<ReplyAwaitingPublication> unpublished(
            boolean secretariat, boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);
}
