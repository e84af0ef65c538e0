package org.lanzarote.monitoring.outcome.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Tallies of drafted reports whose words are gone or no longer right. They wait since they were written. */
@ApplicationScoped
class TallyTasks implements WaitingTasks {

    private static final TaskSelect WRONG = TaskSelect.of("t.id", "t.writtenAt")
            .inRound("o.number")
            .where("from Tally t join TallyNow n on n.id = t.id join t.report r join r.round o where r.status = DRAFT"
                    + " and (n.drift = true or n.gone = true)")
            .onlyAmong("from Tally t join t.report r where r.status = DRAFT");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.REVIEW_TALLY, WRONG);
    }

    @Override
    public TaskRow row(WaitingTask tally) {
        return tally.at(TallyResource.address(tally.round()) + "/" + tally.id());
    }
}
