package org.lanzarote.monitoring.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Organisations that wait for the Secretariat's decision. */
@ApplicationScoped
class OrganisationTasks implements WaitingTasks {

    private final OrganisationQueries queries;

    OrganisationTasks(OrganisationQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.DECIDE_ON_ORGANISATION);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        if (!query.everywhere()) {
            return List.of();
        }
        return queries.registered(query.from().keyOutsideRounds(), query.fetch()).stream()
                .map(organisation -> TaskRow.of(
                        TaskKind.DECIDE_ON_ORGANISATION,
                        organisation.id(),
                        organisation.registeredAt(),
                        "/organisations/" + organisation.id()))
                .toList();
    }
}
