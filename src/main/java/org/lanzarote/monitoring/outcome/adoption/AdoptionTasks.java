package org.lanzarote.monitoring.outcome.adoption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Reports that were adopted and are not published. They wait since the day of the adoption. */
@ApplicationScoped
class AdoptionTasks implements WaitingTasks {

    private static final TaskSelect ADOPTED = TaskSelect.of("p.id", "function(start_of_day as Instant, p.adoptedOn)")
            .inRound("p.round.number")
            .where("from Report p where p.status = ADOPTED");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.PUBLISH_REPORT, ADOPTED);
    }

    @Override
    public TaskRow row(WaitingTask adopted) {
        return adopted.at("/rounds/" + adopted.round() + "/report");
    }
}
