package org.lanzarote.monitoring.replies.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for sections of replies that are still worked on: for their delegate, and for the focal point of the Party. */
interface DelegationTaskQueries {

    String ROW = "select d.id, o.number, r.party.iso3, d.sections, ";

    String OPEN = " and r.status in (DRAFT, REVISION)"
            + " and (o.replies.closedAt is null or o.replies.closings = r.deadline.letInAfter)"
            + " and (:everywhere = true or o.number in :rounds) ";

    /** Stands for the day of what has none; see TaskPlace. */
    String DUE_ON = "coalesce(d.dueOn, local date 9998-12-31)";

    /** Sections that wait since then. */
    record WaitingSections(
            UUID id,
            int round,
            String party,
            List<String> sections,
            Instant since,
            @Nullable LocalDate dueOn) {}

    default List<WaitingSections> given(TaskQuery query, Caller caller) {
        var from = query.from().atEndOfDay();
        return given(
                caller.delegate(),
                query.everywhere(),
                query.rounds(),
                from.day(),
                from.round(),
                from.id(),
                query.fetch());
    }

    @HQL(ROW + "d.givenAt, d.dueOn from Delegation d join d.reply r join r.round o"
            + " where d.delegate = :delegate and d.state = GIVEN" + OPEN
            + "and (" + DUE_ON + ", o.number, d.id) >= (:day, :round, :id) order by " + DUE_ON + ", o.number, d.id")
    List<WaitingSections> given(
            String delegate, boolean everywhere, Set<Integer> rounds, LocalDate day, int round, UUID id, Page page);

    default List<WaitingSections> handedBack(TaskQuery query, Caller caller) {
        var from = query.from().withoutDue();
        return handedBack(
                caller.answersFor(), query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    @HQL(ROW + "d.handedBackAt, d.dueOn from Delegation d join d.reply r join r.round o"
            + " where d.party.iso3 = :own and d.state = HANDED_BACK" + OPEN
            + "and (o.number, d.id) >= (:round, :id) order by o.number, d.id")
    List<WaitingSections> handedBack(
            String own, boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);
}
