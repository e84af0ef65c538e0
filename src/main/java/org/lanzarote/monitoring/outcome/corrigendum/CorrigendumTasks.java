package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Corrigenda that are open. They wait since they were opened. */
@ApplicationScoped
class CorrigendumTasks implements WaitingTasks {

    private final CorrigendumQueries queries;

    CorrigendumTasks(CorrigendumQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.ISSUE_CORRIGENDUM);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.open(query).stream()
                .map(open -> TaskRow.of(
                                TaskKind.ISSUE_CORRIGENDUM,
                                open.id(),
                                open.since(),
                                "/rounds/" + open.round() + "/report/corrigenda/" + open.number())
                        .inRound(open.round()))
                .toList();
    }
}
