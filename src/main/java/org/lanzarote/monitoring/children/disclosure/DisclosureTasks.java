package org.lanzarote.monitoring.children.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.children.statement.ReadingClock;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Disclosures that wait for the safeguarding officer to handle them; one about which something was done is not overdue. */
@ApplicationScoped
class DisclosureTasks implements WaitingTasks {

    private static final TaskSelect OPEN = TaskSelect.of("d.statementId", "d.receivedAt")
            .inRound("d.roundNumber")
            .dueAfter("d.receivedAt")
            .telling("case when exists (select 1 from d.steps t where t.recordedAt >= d.receivedAt) then 'begun' end")
            .where("from AbuseDisclosure d where d.state = OPEN and :officer = true");

    private final ReadingClock reading;

    DisclosureTasks(ReadingClock reading) {
        this.reading = reading;
    }

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.HANDLE_DISCLOSURE, OPEN);
    }

    @Override
    public Map<String, Object> parameters(TaskQuery query) {
        return query.dueWithin(reading.within());
    }

    @Override
    public TaskRow row(WaitingTask disclosure) {
        var task = disclosure.at("/rounds/" + disclosure.round() + "/disclosures/" + disclosure.id());
        return disclosure.told() == null ? task : task.begun();
    }
}
