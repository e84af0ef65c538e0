package org.lanzarote.monitoring.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.people.task.TaskRow;
import org.lanzarote.monitoring.people.task.WaitingTasks;
import org.lanzarote.monitoring.platform.access.Caller;

/** Webhooks that were switched off, for whoever speaks for their system. */
@ApplicationScoped
class WebhookTasks implements WaitingTasks {

    private final WebhookQueries queries;
    private final Caller caller;

    WebhookTasks(WebhookQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @Override
    public Set<TaskKind> kinds() {
        return Set.of(TaskKind.MEND_WEBHOOK);
    }

    @Override
    public List<TaskRow> waiting(Set<TaskKind> kinds, TaskQuery query) {
        if (!query.everywhere()) {
            return List.of();
        }
        return queries.switchedOff(query, caller).stream()
                .map(webhook -> TaskRow.of(
                        TaskKind.MEND_WEBHOOK,
                        webhook.id,
                        Objects.requireNonNull(webhook.switchedOffAt),
                        "/webhooks/" + webhook.id))
                .toList();
    }
}
