package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Withdrawn extracts that wait for the Secretariat to see to the texts that cite them. */
@ApplicationScoped
class WithdrawalTasks implements WaitingTasks {

    private static final TaskSelect UNRESOLVED = TaskSelect.of("e.id", "e.withdrawnAt")
            .inRound("e.roundNumber")
            .where(
                    "from ChildExtract e where e.withdrawnAt is not null and e.resolution is null and :secretariat = true");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.RESOLVE_WITHDRAWAL, UNRESOLVED);
    }

    @Override
    public TaskRow row(WaitingTask extract) {
        return extract.at("/rounds/" + extract.round() + "/child-extracts/" + extract.id());
    }
}
