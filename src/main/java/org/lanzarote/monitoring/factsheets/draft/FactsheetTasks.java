package org.lanzarote.monitoring.factsheets.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Factsheets that were edited since their newest edition, one task for each round. They wait since the first edit. */
@ApplicationScoped
class FactsheetTasks implements WaitingTasks {

    private final FactsheetDraftQueries queries;

    FactsheetTasks(FactsheetDraftQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.PUBLISH_FACTSHEETS);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.edited(query).stream()
                .map(edited -> TaskRow.of(
                                TaskKind.PUBLISH_FACTSHEETS,
                                edited.report(),
                                edited.since(),
                                "/rounds/" + edited.round() + "/factsheets?differs=true")
                        .inRound(edited.round())
                        .about(edited.parties()))
                .toList();
    }
}
