package org.lanzarote.monitoring.stakeholders.handling;

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

/** Queries for inquiries that the caller's organisation has not answered. */
interface InquiryTaskQueries {

    /** Stands for the day of what has none; see TaskPlace. */
    String DUE_ON = "coalesce(i.dueOn, local date 9998-12-31)";

    /** An inquiry about a submission, without an answer. */
    record WaitingInquiry(
            UUID id,
            int round,
            UUID submission,
            Instant askedAt,
            @Nullable LocalDate dueOn) {}

    default List<WaitingInquiry> unanswered(TaskQuery query, Caller caller) {
        var from = query.from().atEndOfDay();
        return unanswered(
                caller.submitsFor(),
                query.everywhere(),
                query.rounds(),
                from.day(),
                from.round(),
                from.id(),
                query.fetch());
    }

    @HQL("select i.id, s.round.number, s.id, i.askedAt, i.dueOn from Inquiry i join i.submission s"
            + " where i.organisation = :own and i.answer is null and (:everywhere = true or s.round.number in :rounds)"
            + " and (" + DUE_ON + ", s.round.number, i.id) >= (:day, :round, :id)"
            + " order by " + DUE_ON + ", s.round.number, i.id")
    List<WaitingInquiry> unanswered(
            String own, boolean everywhere, Set<Integer> rounds, LocalDate day, int round, UUID id, Page page);
}
