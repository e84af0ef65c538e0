package org.lanzarote.monitoring.analysis.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for comment periods that wait; each walks along an index of what waits. */
interface CommentTaskQueries {

    String UNANSWERED =
            " from FindingComment c join c.commented f join f.question q where c.period = p and c.sent = true"
                    + " and c.text is not null and not exists (select 1 from CommentAnswer a where a.commented = f)";

    /** A period in which a Party has sent nothing yet. */
    record PeriodToSend(UUID id, int round, Instant since, Instant due) {}

    /** A period whose comments were sent, and whether each of them is answered. */
    record PeriodToAnswer(UUID id, int round, String party, Instant since, boolean answered) {}

    default List<PeriodToSend> toSend(TaskQuery query, Caller caller) {
        return toSend(
                caller.answersFor(),
                query.everywhere(),
                query.rounds(),
                query.from().moment(),
                query.from().round(),
                query.from().id(),
                query.fetch());
    }

    @HQL(
            "select p.id, p.round.number, p.openedAt, p.due from CommentPeriod p where p.party.iso3 = :own and p.state = OPEN"
                    + " and (:everywhere = true or p.round.number in :rounds)"
                    + " and (p.due, p.round.number, p.id) >= (:moment, :round, :id) order by p.due, p.round.number, p.id")
    List<PeriodToSend> toSend(
            String own, boolean everywhere, Set<Integer> rounds, Instant moment, int round, UUID id, Page page);

    default List<PeriodToAnswer> toAnswer(Set<TaskKind> kinds, TaskQuery query, LocalDate today, Caller caller) {
        var from = query.from().withoutDue();
        return toAnswer(
                caller.name(),
                caller.isSecretariat(),
                kinds.contains(TaskKind.ANSWER_COMMENTS),
                kinds.contains(TaskKind.RELEASE_ANSWERS),
                today,
                query.everywhere(),
                query.rounds(),
                from.round(),
                from.id(),
                query.fetch());
    }

    /** For a rapporteur those with an unanswered comment on its questions, for the Secretariat all. */
    @HQL("select p.id, p.round.number, p.party.iso3, p.sentAt, case when exists (select 1" + UNANSWERED + ")"
            + " then false else true end from CommentPeriod p where p.state = SENT"
            + " and ((:toRelease = true and not exists (select 1" + UNANSWERED + "))"
            + " or (:toAnswer = true and :secretariat = true and exists (select 1" + UNANSWERED + "))"
            + " or (:toAnswer = true and :secretariat = false and exists (select 1" + UNANSWERED
            + " and exists (select 1 from RapporteurAppointment t join t.logins l where t.round = p.round and l = :login"
            + " and t.endedAt is null and t.fromDay <= :today and (t.untilDay is null or t.untilDay >= :today)"
            + " and function(covers_question as Boolean, t.questions, q.number)))))"
            + " and (:everywhere = true or p.round.number in :rounds)"
            + " and (p.round.number, p.id) >= (:round, :id) order by p.round.number, p.id")
    List<PeriodToAnswer> toAnswer(
            String login,
            boolean secretariat,
            boolean toAnswer,
            boolean toRelease,
            LocalDate today,
            boolean everywhere,
            Set<Integer> rounds,
            int round,
            UUID id,
            Page page);
}
