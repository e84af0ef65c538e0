package org.lanzarote.monitoring.stakeholders.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for the drafts of the caller's organisation, with the limit that holds for it. */
interface StakeholderDraftTaskQueries {

    String PLACE = StakeholderQueries.DUE + ", o.number, s.id";

    /** A draft, which its organisation could make since the launch. */
    record WaitingDraft(UUID id, int round, Instant since, Instant due) {}

    default List<WaitingDraft> drafts(TaskQuery query, Caller caller) {
        return drafts(
                caller.submitsFor(),
                query.everywhere(),
                query.rounds(),
                query.from().moment(),
                query.from().round(),
                query.from().id(),
                query.fetch());
    }

    @HQL("select s.id, o.number, o.launchedAt, " + StakeholderQueries.DUE
            + " from StakeholderSubmission s join s.round o"
            + " where s.organisation = :own and s.status = DRAFT and (:everywhere = true or o.number in :rounds)"
            + " and (" + PLACE + ") >= (:moment, :round, :id) order by " + PLACE)
    List<WaitingDraft> drafts(
            String own, boolean everywhere, Set<Integer> rounds, Instant moment, int round, UUID id, Page page);
}
