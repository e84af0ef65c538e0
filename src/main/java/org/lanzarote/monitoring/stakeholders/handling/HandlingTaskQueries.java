package org.lanzarote.monitoring.stakeholders.handling;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for submissions on which the Secretariat has something to decide. */
interface HandlingTaskQueries {

    /** A submission with what is to be decided on it. */
    record UndecidedSubmission(UUID id, int round, Instant submittedAt, boolean undecided, boolean anonymityAsked) {}

    default List<UndecidedSubmission> undecided(Set<TaskKind> kinds, TaskQuery query, Caller caller) {
        var from = query.from().withoutDue();
        return undecided(
                caller.isSecretariat(),
                kinds.contains(TaskKind.DECIDE_ON_CONTRIBUTION),
                kinds.contains(TaskKind.DECIDE_ON_ANONYMITY),
                query.everywhere(),
                query.rounds(),
                from.round(),
                from.id(),
                query.fetch());
    }

    @HQL("select s.id, s.round.number, s.submittedAt, case when s.status = SUBMITTED then true else false end,"
            + " case when s.anonymity.state = ASKED then true else false end from StakeholderSubmission s"
            + " where s.submittedAt is not null and (s.status = SUBMITTED or s.anonymity.state = ASKED)"
            + " and :secretariat = true and ((:deciding = true and s.status = SUBMITTED)"
            + " or (:naming = true and s.anonymity.state = ASKED)) and (:everywhere = true or s.round.number in :rounds)"
            + " and (s.round.number, s.id) >= (:round, :id) order by s.round.number, s.id")
    List<UndecidedSubmission> undecided(
            boolean secretariat,
            boolean deciding,
            boolean naming,
            boolean everywhere,
            Set<Integer> rounds,
            int round,
            UUID id,
            Page page);
}
