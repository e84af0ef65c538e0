package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Statements that wait for the safeguarding officer to read them and decide. */
@ApplicationScoped
class StatementTasks implements WaitingTasks {

    private final StatementTaskQueries queries;
    private final ReadingClock reading;
    private final Caller caller;

    StatementTasks(StatementTaskQueries queries, ReadingClock reading, Caller caller) {
        this.queries = queries;
        this.reading = reading;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.DECIDE_ON_STATEMENT);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.unread(query, query.from().before(reading.within()), caller).stream()
                .map(statement -> TaskRow.of(
                                TaskKind.DECIDE_ON_STATEMENT,
                                statement.id(),
                                statement.reportedAt(),
                                "/rounds/" + statement.round() + "/child-statements/" + statement.id())
                        .inRound(statement.round())
                        .due(
                                reading.dueOf(statement.reportedAt()),
                                query.isOver(reading.dueOf(statement.reportedAt()))))
                .toList();
    }
}
