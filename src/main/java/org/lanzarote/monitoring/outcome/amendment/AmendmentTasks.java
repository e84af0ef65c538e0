package org.lanzarote.monitoring.outcome.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Drafts that delegations may amend until the closing, drafts with amendments on which nothing is decided after it, and what is to be merged. */
@ApplicationScoped
class AmendmentTasks implements WaitingTasks {

    private final AmendmentTaskQueries queries;
    private final Caller caller;

    AmendmentTasks(AmendmentTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.PROPOSE_AMENDMENTS, TaskKind.DECIDE_ON_AMENDMENTS, TaskKind.MERGE_AMENDMENTS);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return Stream.of(
                        kinds.contains(TaskKind.PROPOSE_AMENDMENTS)
                                        && !caller.sitsFor().isEmpty()
                                ? toPropose(query)
                                : Stream.<TaskRow>empty(),
                        kinds.contains(TaskKind.DECIDE_ON_AMENDMENTS) ? toDecide(query) : Stream.<TaskRow>empty(),
                        kinds.contains(TaskKind.MERGE_AMENDMENTS) ? toMerge(query) : Stream.<TaskRow>empty())
                .flatMap(rows -> rows)
                .toList();
    }

    private Stream<TaskRow> toPropose(TaskQuery query) {
        return queries.toPropose(query).stream()
                .map(draft -> task(TaskKind.PROPOSE_AMENDMENTS, draft).due(draft.closesAt(), false));
    }

    private Stream<TaskRow> toDecide(TaskQuery query) {
        return queries.toDecide(query).stream().map(draft -> task(TaskKind.DECIDE_ON_AMENDMENTS, draft));
    }

    private Stream<TaskRow> toMerge(TaskQuery query) {
        return queries.toMerge(query).stream()
                .map(report -> TaskRow.of(
                                TaskKind.MERGE_AMENDMENTS,
                                report.id(),
                                report.since(),
                                "/rounds/" + report.round() + "/report/amendments")
                        .inRound(report.round()));
    }

    private static TaskRow task(TaskKind kind, AmendmentTaskQueries.DraftToDo draft) {
        return TaskRow.of(
                        kind,
                        draft.id(),
                        draft.since(),
                        "/rounds/" + draft.round() + "/report/drafts/" + draft.number())
                .inRound(draft.round());
    }
}
