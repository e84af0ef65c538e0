package org.lanzarote.monitoring.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Parties that are to be reminded and have nobody whom a reminder reaches, for the Secretariat. */
@ApplicationScoped
class ReminderTasks implements WaitingTasks {

    private final ReminderTaskQueries queries;

    ReminderTasks(ReminderTaskQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.REACH_PARTY);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.unreached(query).stream()
                .map(reply -> TaskRow.of(
                                TaskKind.REACH_PARTY,
                                reply.id(),
                                reply.since(),
                                "/rounds/" + reply.round() + "/reminders/preview")
                        .inRound(reply.round())
                        .ofParty(reply.party())
                        .due(reply.due(), query.isOver(reply.due())))
                .toList();
    }
}
