package org.lanzarote.monitoring.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Organisations that wait for the Secretariat's decision. */
@ApplicationScoped
class OrganisationTasks implements WaitingTasks {

    private static final TaskSelect REGISTERED =
            TaskSelect.of("o.id", "o.registeredAt").where("from Organisation o where o.status = REGISTERED");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.DECIDE_ON_ORGANISATION, REGISTERED);
    }

    @Override
    public TaskRow row(WaitingTask organisation) {
        return organisation.at("/organisations/" + organisation.id());
    }
}
