package org.lanzarote.monitoring.replies.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.replies.delegation.DelegationTaskQueries.WaitingSections;

/** Sections that wait for their delegate, and after that for the focal point who gave them. */
@ApplicationScoped
class DelegationTasks implements WaitingTasks {

    private final DelegationTaskQueries queries;
    private final Caller caller;

    DelegationTasks(DelegationTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.ANSWER_SECTIONS, TaskKind.REVIEW_SECTIONS);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return kinds.stream().flatMap(kind -> waiting(kind, query)).toList();
    }

    private Stream<TaskRow> waiting(TaskKind kind, TaskQuery query) {
        if (kind == TaskKind.ANSWER_SECTIONS) {
            return queries.given(query, caller).stream()
                    .map(sections -> row(kind, sections).due(sections.dueOn(), query.isOver(sections.dueOn())));
        }
        return queries.handedBack(query, caller).stream().map(sections -> row(kind, sections));
    }

    private static TaskRow row(TaskKind kind, WaitingSections sections) {
        return TaskRow.of(
                        kind,
                        sections.id(),
                        sections.since(),
                        "/rounds/" + sections.round() + "/replies/" + sections.party() + "/delegations/"
                                + sections.id())
                .inRound(sections.round())
                .ofParty(sections.party())
                .about(String.join(", ", sections.sections()));
    }
}
