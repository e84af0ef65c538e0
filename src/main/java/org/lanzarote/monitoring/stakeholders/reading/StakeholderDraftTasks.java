package org.lanzarote.monitoring.stakeholders.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Drafts that wait for their organisation to submit them, which it could make since the launch. */
@ApplicationScoped
class StakeholderDraftTasks implements WaitingTasks {

    private static final TaskSelect DRAFTS = TaskSelect.of("s.id", "o.launchedAt")
            .inRound("o.number")
            .due(StakeholderQueries.DUE)
            .where("from StakeholderSubmission s join s.round o where s.organisation = :ours and s.status = DRAFT");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.SUBMIT_CONTRIBUTION, DRAFTS);
    }

    @Override
    public TaskRow row(WaitingTask draft) {
        return draft.at("/rounds/" + draft.round() + "/stakeholder-submissions/" + draft.id());
    }
}
