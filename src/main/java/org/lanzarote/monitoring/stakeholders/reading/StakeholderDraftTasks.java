package org.lanzarote.monitoring.stakeholders.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Drafts that wait for their organisation to submit them. */
@ApplicationScoped
class StakeholderDraftTasks implements WaitingTasks {

    private final StakeholderDraftTaskQueries queries;
    private final Caller caller;

    StakeholderDraftTasks(StakeholderDraftTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.SUBMIT_CONTRIBUTION);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.drafts(query, caller).stream()
                .map(draft -> TaskRow.of(
                                TaskKind.SUBMIT_CONTRIBUTION,
                                draft.id(),
                                draft.since(),
                                "/rounds/" + draft.round() + "/stakeholder-submissions/" + draft.id())
                        .inRound(draft.round())
                        .due(draft.due(), query.isOver(draft.due())))
                .toList();
    }
}
