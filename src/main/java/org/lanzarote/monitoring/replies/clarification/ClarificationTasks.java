package org.lanzarote.monitoring.replies.clarification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.replies.clarification.ClarificationTaskQueries.WaitingClarification;

/** Clarifications that wait for the Party that is asked, and after that for the Secretariat that asks. */
@ApplicationScoped
class ClarificationTasks implements WaitingTasks {

    private final ClarificationTaskQueries queries;
    private final Caller caller;

    ClarificationTasks(ClarificationTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.ANSWER_CLARIFICATION, TaskKind.SETTLE_CLARIFICATION);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return kinds.stream().flatMap(kind -> waiting(kind, query)).toList();
    }

    private Stream<TaskRow> waiting(TaskKind kind, TaskQuery query) {
        if (kind == TaskKind.ANSWER_CLARIFICATION) {
            return queries.asked(query, caller).stream()
                    .map(matter -> row(kind, matter).due(matter.dueOn(), query.isOver(matter.dueOn())));
        }
        return queries.answered(query, caller).stream().map(matter -> row(kind, matter));
    }

    private static TaskRow row(TaskKind kind, WaitingClarification matter) {
        return TaskRow.of(
                        kind,
                        matter.id(),
                        matter.since(),
                        "/rounds/" + matter.round() + "/replies/" + matter.party() + "/clarifications/" + matter.id())
                .inRound(matter.round())
                .ofParty(matter.party())
                .about(matter.question());
    }
}
