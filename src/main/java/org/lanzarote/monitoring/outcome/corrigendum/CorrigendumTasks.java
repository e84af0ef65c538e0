package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Corrigenda that are open. They wait since they were opened. */
@ApplicationScoped
class CorrigendumTasks implements WaitingTasks {

    private static final TaskSelect OPEN = TaskSelect.of("c.id", "c.openedAt")
            .inRound("p.round.number")
            .telling("cast(c.number as string)")
            .where("from Corrigendum c join c.report p where c.status = OPEN");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.ISSUE_CORRIGENDUM, OPEN);
    }

    @Override
    public TaskRow row(WaitingTask open) {
        return open.at("/rounds/" + open.round() + "/report/corrigenda/" + open.detail());
    }
}
