package org.lanzarote.monitoring.notice.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.lanzarote.monitoring.people.account.SystemRevoked;

/** Retires the webhooks of a system that is revoked: there is nobody left to tell. */
@ApplicationScoped
class RevokedSystems {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Clock clock;

    RevokedSystems(WebhookRepository webhooks, DeliveryRepository deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void retire(@Observes SystemRevoked system) {
        var now = clock.instant();
        for (var webhook : webhooks.ofSystem(system.login())) {
            webhook.end(now);
            deliveries.withholdUnwanted(webhook, now);
        }
    }
}
