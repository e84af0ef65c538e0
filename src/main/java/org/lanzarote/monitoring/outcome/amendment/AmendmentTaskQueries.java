package org.lanzarote.monitoring.outcome.amendment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskQuery;

/** Queries for drafts that wait for delegations, or for the Secretariat. */
interface AmendmentTaskQueries {

    /** A draft that waits, and since when. */
    record DraftToDo(UUID id, int number, int round, Instant since, Instant closesAt) {}

    default List<DraftToDo> toPropose(TaskQuery query) {
        return toPropose(
                query.now(),
                query.everywhere(),
                query.rounds(),
                query.from().moment(),
                query.from().round(),
                query.from().id(),
                query.fetch());
    }

    @HQL("select d.id, d.number, d.report.round.number, d.tabledAt, d.closesAt from TabledDraft d"
            + " where d.state = OPEN and d.closesAt > :now and (:everywhere = true or d.report.round.number in :rounds)"
            + " and (d.closesAt, d.report.round.number, d.id) >= (:moment, :round, :id)"
            + " order by d.closesAt, d.report.round.number, d.id")
    List<DraftToDo> toPropose(
            Instant now, boolean everywhere, Set<Integer> rounds, Instant moment, int round, UUID id, Page page);

    default List<DraftToDo> toDecide(TaskQuery query) {
        var from = query.from().withoutDue();
        return toDecide(query.now(), query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    @HQL("select d.id, d.number, d.report.round.number, coalesce(d.closedAt, d.closesAt), d.closesAt from TabledDraft d"
            + " where exists (select 1 from Amendment a where a.draft = d and a.state = OPEN)"
            + " and (d.state <> OPEN or d.closesAt <= :now) and (:everywhere = true or d.report.round.number in :rounds)"
            + " and (d.report.round.number, d.id) >= (:round, :id) order by d.report.round.number, d.id")
    List<DraftToDo> toDecide(Instant now, boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);

    default List<ReportToDo> toMerge(TaskQuery query) {
        var from = query.from().withoutDue();
        return toMerge(query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    /** Reports in draft with amendments that were accepted and are not merged, while none waits for a decision. */
    @HQL("select r.id, r.round.number, max(a.decidedAt) from Amendment a join a.report r where r.status = DRAFT"
            + " and a.state in (ACCEPTED, ACCEPTED_IN_PART) and a.mergedAt is null"
            + " and not exists (select 1 from Amendment o where o.report = r and o.state = OPEN)"
            + " and (:everywhere = true or r.round.number in :rounds) and (r.round.number, r.id) >= (:round, :id)"
            + " group by r.id, r.round.number order by r.round.number, r.id")
    List<ReportToDo> toMerge(boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);

    /** A report that waits, and since when. */
    record ReportToDo(UUID id, int round, Instant since) {}
}
