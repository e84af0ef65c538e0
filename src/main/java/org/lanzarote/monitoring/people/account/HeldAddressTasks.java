package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Accounts that wait for an e-mail address which another account has, for the Secretariat to settle. */
@ApplicationScoped
class HeldAddressTasks implements WaitingTasks {

    private static final TaskSelect WITHOUT_ADDRESS = TaskSelect.of("a.id", "a.addressHeldAt")
            .where("from Account a where a.addressHeldAt is not null and a.suspendedAt is null"
                    + " and (a.until is null or a.until > :now)");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.SETTLE_ADDRESS, WITHOUT_ADDRESS);
    }

    @Override
    public TaskRow row(WaitingTask account) {
        return account.at("/accounts/" + account.id());
    }
}
