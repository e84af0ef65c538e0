package org.lanzarote.monitoring.outcome.adoption;

import static java.time.ZoneOffset.UTC;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Reports that were adopted and are not published. They wait since the day of the adoption. */
@ApplicationScoped
class AdoptionTasks implements WaitingTasks {

    private final AdoptionQueries queries;

    AdoptionTasks(AdoptionQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.PUBLISH_REPORT);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.toPublish(query).stream()
                .map(adopted -> TaskRow.of(
                                TaskKind.PUBLISH_REPORT,
                                adopted.id(),
                                adopted.adoptedOn().atStartOfDay(UTC).toInstant(),
                                "/rounds/" + adopted.round() + "/report")
                        .inRound(adopted.round()))
                .toList();
    }
}
