package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/**
 * Invitations that could not be delivered, for whoever sent them: a focal point those of its Party's delegates, the
 * Secretariat all others.
 */
@ApplicationScoped
class AccountTasks implements WaitingTasks {

    private final AccountTaskQueries queries;
    private final Caller caller;

    AccountTasks(AccountTaskQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.RENEW_INVITATION, TaskKind.RENEW_DELEGATE_INVITATION);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        if (!query.everywhere()) {
            return List.of();
        }
        return queries.undelivered(kinds, query, caller).stream()
                .map(account -> TaskRow.of(
                        account.role() == GrantedRole.DELEGATE
                                ? TaskKind.RENEW_DELEGATE_INVITATION
                                : TaskKind.RENEW_INVITATION,
                        account.id(),
                        account.triedAt(),
                        "/accounts/" + account.id()))
                .toList();
    }
}
