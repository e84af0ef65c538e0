package org.lanzarote.monitoring.analysis.exercise;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for exercises in which the caller has units to code, or is to settle and conclude. */
interface CodingTaskQueries {

    /** An exercise that waits for its coders, or for its settler. */
    record WaitingExercise(UUID id, int round, boolean compared, Instant since) {

        TaskKind kind() {
            return compared ? TaskKind.SETTLE_CODING : TaskKind.CODE_ANSWERS;
        }
    }

    default List<WaitingExercise> waiting(TaskQuery query, Set<TaskKind> kinds, Caller caller) {
        var from = query.from().withoutDue();
        return waiting(
                caller.name(),
                kinds.contains(TaskKind.CODE_ANSWERS),
                kinds.contains(TaskKind.SETTLE_CODING),
                query.everywhere(),
                query.rounds(),
                from.round(),
                from.id(),
                query.fetch());
    }

    @HQL(
            "select w.id, w.number, w.compared, w.since from (select e.id as id, e.round.number as number, false as compared,"
                    + " e.openedAt as since from Coder c join c.exercise e where :toCode = true and c.login = :own and c.open"
                    + " and c.coded < e.units and (e.round.number, e.id) >= (:round, :id) union all"
                    + " select s.id, s.round.number, true, s.comparedAt from CodingExercise s where :toSettle = true"
                    + " and s.settler = :own and s.state = COMPARED and (s.round.number, s.id) >= (:round, :id)) w"
                    + " where (:everywhere = true or w.number in :rounds) order by w.number, w.id")
    List<WaitingExercise> waiting(
            String own,
            boolean toCode,
            boolean toSettle,
            boolean everywhere,
            Set<Integer> rounds,
            int round,
            UUID id,
            Page page);
}
