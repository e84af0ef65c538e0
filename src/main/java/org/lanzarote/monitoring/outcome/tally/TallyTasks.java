package org.lanzarote.monitoring.outcome.tally;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Tallies of drafted reports whose words are gone or no longer right. They wait since they were written. */
@ApplicationScoped
class TallyTasks implements WaitingTasks {

    private final TallyQueries queries;

    TallyTasks(TallyQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.REVIEW_TALLY);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.waiting(query).stream()
                .map(tally -> TaskRow.of(
                                TaskKind.REVIEW_TALLY,
                                tally.id(),
                                tally.writtenAt(),
                                TallyResource.address(tally.round()) + "/" + tally.id())
                        .inRound(tally.round()))
                .toList();
    }
}
