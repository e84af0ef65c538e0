package org.lanzarote.monitoring.analysis.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Exercises that wait for those who code in them, and after the comparison for the one who settles. */
@ApplicationScoped
class CodingTasks implements WaitingTasks {

    private final CodingTaskQueries queries;
    private final Caller caller;

    CodingTasks(CodingTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.CODE_ANSWERS, TaskKind.SETTLE_CODING);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.waiting(query, kinds, caller).stream()
                .map(exercise -> TaskRow.of(
                                exercise.kind(),
                                exercise.id(),
                                exercise.since(),
                                "/rounds/" + exercise.round() + "/coding-exercises/" + exercise.id())
                        .inRound(exercise.round()))
                .toList();
    }
}
