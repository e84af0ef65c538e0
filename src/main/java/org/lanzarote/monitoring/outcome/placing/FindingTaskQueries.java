package org.lanzarote.monitoring.outcome.placing;

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

/** Queries for findings that wait, for rapporteurs and for the Secretariat; none waits once the report is adopted. */
interface FindingTaskQueries {

    String OPEN = " and not exists (select 1 from Report t where t.round = o and t.status <> DRAFT)"
            + " and (:everywhere = true or o.number in :rounds) ";

    /** Stands for the day of what has none; see TaskPlace. */
    String DUE_ON = "coalesce(a.untilDay, local date 9998-12-31)";

    /** Questions on which a person reports. */
    record WaitingQuestions(
            UUID id,
            int round,
            List<String> questions,
            Instant since,
            @Nullable LocalDate dueOn) {}

    /** A finding that was proposed. */
    record ProposedFinding(UUID id, int round, String party, String question, Instant since) {}

    default List<WaitingQuestions> toReport(TaskQuery query, LocalDate today, Caller caller) {
        var from = query.from().atEndOfDay();
        return toReport(
                caller.name(),
                today,
                query.everywhere(),
                query.rounds(),
                from.day(),
                from.round(),
                from.id(),
                query.fetch());
    }

    /** A task for each appointment in force, while a submitted reply has a question of it on which nothing was proposed. */
    @HQL("select a.id, o.number, a.questions, a.appointedAt, a.untilDay from RapporteurAppointment a join a.logins l"
            + " join a.round o where l = :login and a.endedAt is null and a.fromDay <= :today"
            + " and (a.untilDay is null or a.untilDay >= :today)" + OPEN
            + "and exists (select 1 from Reply r join Question q on q.questionnaire = r.questionnaire"
            + " where r.round = o and r.stands.submissions > 0 and q.kind <> GROUP"
            + " and function(covers_question as Boolean, a.questions, q.number)"
            + " and not exists (select 1 from Finding f where f.round = o and f.party = r.party and f.state <> DRAFT"
            + " and f.question.number = q.number))"
            + " and (" + DUE_ON + ", o.number, a.id) >= (:day, :round, :id) order by " + DUE_ON + ", o.number, a.id")
    List<WaitingQuestions> toReport(
            String login,
            LocalDate today,
            boolean everywhere,
            Set<Integer> rounds,
            LocalDate day,
            int round,
            UUID id,
            Page page);

    default List<ProposedFinding> toDecide(TaskQuery query) {
        var from = query.from().withoutDue();
        return toDecide(query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    @HQL("select f.id, o.number, f.party.iso3, f.question.number, f.stateSince from Finding f join f.round o"
            + " where f.state = PROPOSED" + OPEN
            + "and (o.number, f.id) >= (:round, :id) order by o.number, f.id")
    List<ProposedFinding> toDecide(boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);
}
