package org.lanzarote.monitoring.notice.webhook;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.lanzarote.monitoring.children.vault.Vault;
import org.lanzarote.monitoring.notice.feed.CloudEvents;
import org.lanzarote.monitoring.platform.event.EventRow;

/** Makes of an event what goes to a system. */
@ApplicationScoped
class Packing {

    private final Courier courier;
    private final EntityManager em;
    private final Vault vault;
    private final CloudEvents form;
    private final ObjectMapper json;
    private final Clock clock;

    Packing(Courier courier, EntityManager em, Vault vault, CloudEvents form, ObjectMapper json, Clock clock) {
        this.courier = courier;
        this.em = em;
        this.vault = vault;
        this.form = form;
        this.json = json;
        this.clock = clock;
    }

    Parcel pack(UUID delivery, EventRow event) {
        var body = body(event);
        return courier.told(() -> {
            var webhook = em.find(WebhookDelivery.class, delivery).webhook;
            var secrets = requireNonNull(webhook.secrets).signing(clock.instant()).stream()
                    .map(kept -> new WebhookSecret(vault.open(webhook.id, kept)))
                    .toList();
            return new Parcel(delivery, event.id(), WebhookAddress.of(webhook.address), secrets, body);
        });
    }

    private byte[] body(EventRow event) {
        try {
            return json.writeValueAsBytes(form.of(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
