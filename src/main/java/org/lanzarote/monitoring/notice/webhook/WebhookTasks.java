package org.lanzarote.monitoring.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.TaskSelect;
import org.lanzarote.monitoring.people.task.WaitingTask;
import org.lanzarote.monitoring.people.task.WaitingTasks;

/** Webhooks that were switched off: a Party's or organisation's for whoever speaks for it, all others for the Secretariat. */
@ApplicationScoped
class WebhookTasks implements WaitingTasks {

    private static final TaskSelect SWITCHED_OFF = TaskSelect.of("w.id", "w.switchedOffAt")
            .where("from Webhook w where w.status = SWITCHED_OFF and ((w.party is not null and w.party = :own)"
                    + " or (w.organisation is not null and w.organisation = :ours)"
                    + " or (:secretariat = true and w.party is null and w.organisation is null))");

    @Override
    public Map<TaskKind, TaskSelect> selects() {
        return Map.of(TaskKind.MEND_WEBHOOK, SWITCHED_OFF);
    }

    @Override
    public TaskRow row(WaitingTask webhook) {
        return webhook.at("/webhooks/" + webhook.id());
    }
}
