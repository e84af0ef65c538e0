package org.lanzarote.monitoring.children.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Withdrawn extracts that wait for the Secretariat to see to the texts that cite them. */
@ApplicationScoped
class WithdrawalTasks implements WaitingTasks {

    private final WithdrawalTaskQueries queries;
    private final Caller caller;

    WithdrawalTasks(WithdrawalTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.RESOLVE_WITHDRAWAL);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        return queries.unresolved(query, caller).stream()
                .map(extract -> TaskRow.of(
                                TaskKind.RESOLVE_WITHDRAWAL,
                                extract.id(),
                                extract.withdrawnAt(),
                                "/rounds/" + extract.round() + "/child-extracts/" + extract.id())
                        .inRound(extract.round()))
                .toList();
    }
}
