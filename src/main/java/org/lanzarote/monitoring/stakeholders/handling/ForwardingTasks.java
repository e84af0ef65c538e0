package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Forwarded submissions on which the Party has not yet said anything. */
@ApplicationScoped
class ForwardingTasks implements WaitingTasks {

    private final ForwardingTaskQueries queries;
    private final Caller caller;

    ForwardingTasks(ForwardingTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.REACT_TO_FORWARDING);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.withoutReaction(query, caller).stream()
                .map(copy -> TaskRow.of(
                                TaskKind.REACT_TO_FORWARDING,
                                copy.id(),
                                copy.forwardedAt(),
                                "/rounds/" + copy.round() + "/forwardings/" + copy.id())
                        .inRound(copy.round())
                        .ofParty(caller.answersFor()))
                .toList();
    }
}
