package org.lanzarote.monitoring.children.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.children.statement.ReadingClock;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Disclosures that wait for the safeguarding officer to handle them; one about which something was done is not overdue. */
@ApplicationScoped
class DisclosureTasks implements WaitingTasks {

    private final DisclosureTaskQueries queries;
    private final ReadingClock reading;
    private final Caller caller;

    DisclosureTasks(DisclosureTaskQueries queries, ReadingClock reading, Caller caller) {
        this.queries = queries;
        this.reading = reading;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.HANDLE_DISCLOSURE);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.open(query, query.from().before(reading.within()), reading.overdueBefore(), caller).stream()
                .map(disclosure -> TaskRow.of(
                                TaskKind.HANDLE_DISCLOSURE,
                                disclosure.id(),
                                disclosure.receivedAt(),
                                "/rounds/" + disclosure.round() + "/disclosures/" + disclosure.id())
                        .inRound(disclosure.round())
                        .due(reading.dueOf(disclosure.receivedAt()), disclosure.overdue()))
                .toList();
    }
}
