package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Accounts that wait for an e-mail address which another account has, for the Secretariat to settle. */
@ApplicationScoped
class HeldAddressTasks implements WaitingTasks {

    private final AccountTaskQueries queries;

    HeldAddressTasks(AccountTaskQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.SETTLE_ADDRESS);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        if (!query.everywhere()) {
            return List.of();
        }
        return queries.withoutAddress(query.now(), query.from().keyOutsideRounds(), query.fetch()).stream()
                .map(account ->
                        TaskRow.of(TaskKind.SETTLE_ADDRESS, account.id(), account.since(), "/accounts/" + account.id()))
                .toList();
    }
}
