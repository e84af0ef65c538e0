package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/**
 * Invitations that could not be delivered, for whoever sent them: a focal point those of its Party's delegates, the
 * Secretariat all others.
 */
@ApplicationScoped
class AccountTasks implements WaitingTasks {

    private static final String UNDELIVERED =
            "from Account a where a.invitation = UNDELIVERED and a.suspendedAt is null"
                    + " and (a.until is null or a.until > :now) and ";

    private static final TaskSelect OF_DELEGATE =
            account().where(UNDELIVERED + "a.role = DELEGATE and a.party.iso3 = :own");

    private static final TaskSelect OF_OTHERS =
            account().where(UNDELIVERED + "a.role <> DELEGATE and :secretariat = true");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.RENEW_INVITATION, OF_OTHERS, TaskKind.RENEW_DELEGATE_INVITATION, OF_DELEGATE);
    }

    @Override
    public TaskRow row(WaitingTask account) {
        return account.at("/accounts/" + account.id());
    }

    private static TaskSelect account() {
        return TaskSelect.of("a.id", "coalesce(a.invitationAt, a.since)");
    }
}
