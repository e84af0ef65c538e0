package org.lanzarote.monitoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.lanzarote.monitoring.notice.webhook.GivenWebhooks.person;

import org.lanzarote.monitoring.people.task.SeenTasks;

/** Webhooks that were switched off, as tasks of whoever speaks for their system. */
final class DeadWebhooks {

    private DeadWebhooks() {}

    static void areTasksOf(String login, String... webhooks) {
        SeenTasks.of(person(login)).body("items.findAll { it.kind == 'MEND_WEBHOOK' }.address", contains(webhooks));
    }

    static void areNoTasksOf(String... logins) {
        for (var login : logins) {
            assertThat(SeenTasks.kinds(person(login))).doesNotContain("MEND_WEBHOOK");
        }
    }
}
