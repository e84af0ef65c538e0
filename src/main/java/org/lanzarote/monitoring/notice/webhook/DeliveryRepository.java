package org.lanzarote.monitoring.notice.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Loads deliveries to change. */
@ApplicationScoped
class DeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    WebhookDelivery require(Webhook webhook, UUID id) {
        return find("webhook = ?1 and id = ?2", webhook, id)
                .singleResultOptional()
                .orElseThrow(NotFound.of("delivery", id));
    }

    /** What waits for a webhook and is of no type that it still tells is not sent. */
    void withholdUnwanted(Webhook webhook, Instant now) {
        var unwanted = webhook.unwanted();
        if (!unwanted.isEmpty()) {
            update(
                    "version = version + 1, state = WITHHELD, nextAt = null, endedAt = ?1"
                            + " where webhook = ?2 and state = WAITING and eventType in ?3",
                    now,
                    webhook,
                    unwanted);
        }
    }

    /** What is to be sent now, the event that happened first before the others. */
    Optional<WebhookDelivery> due(Webhook webhook, Instant now) {
        return find("webhook = ?1 and state = WAITING and nextAt <= ?2 order by eventNumber", webhook, now)
                .firstResultOptional();
    }
}
