package org.lanzarote.monitoring.children.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Statements that wait for the safeguarding officer to read them and decide, oldest first; nothing of what was said. */
@ApplicationScoped
class StatementTasks implements WaitingTasks {

    private static final TaskSelect UNREAD = TaskSelect.of("s.id", "s.reportedAt")
            .inRound("s.roundNumber")
            .dueAfter("s.reportedAt")
            .where("from ChildStatement s where s.state = REPORTED and s.disclosed = false and :officer = true");

    private final ReadingClock reading;

    StatementTasks(ReadingClock reading) {
        this.reading = reading;
    }

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.DECIDE_ON_STATEMENT, UNREAD);
    }

    @Override
    public Map<String, Object> parameters(TaskQuery query) {
        return query.dueWithin(reading.within());
    }

    @Override
    public TaskRow row(WaitingTask statement) {
        return statement.at("/rounds/" + statement.round() + "/child-statements/" + statement.id());
    }
}
