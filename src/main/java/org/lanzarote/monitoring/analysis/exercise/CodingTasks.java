package org.lanzarote.monitoring.analysis.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Exercises that wait for those who code in them, and after the comparison for the one who settles. */
@ApplicationScoped
class CodingTasks implements WaitingTasks {

    private static final TaskSelect TO_CODE = TaskSelect.of("e.id", "e.openedAt")
            .inRound("e.round.number")
            .where("from Coder c join c.exercise e where c.login = :login and c.open and c.coded < e.units");

    private static final TaskSelect TO_SETTLE = TaskSelect.of("s.id", "s.comparedAt")
            .inRound("s.round.number")
            .where("from CodingExercise s where s.settler = :login and s.state = COMPARED");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.CODE_ANSWERS, TO_CODE, TaskKind.SETTLE_CODING, TO_SETTLE);
    }

    @Override
    public TaskRow row(WaitingTask exercise) {
        return exercise.at("/rounds/" + exercise.round() + "/coding-exercises/" + exercise.id());
    }
}
