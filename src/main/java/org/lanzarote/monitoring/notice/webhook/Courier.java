package org.lanzarote.monitoring.notice.webhook;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.lanzarote.monitoring.platform.event.EventRelay;
import org.lanzarote.monitoring.platform.event.EventRow;
import org.lanzarote.monitoring.platform.event.EventType;

/** Knows which systems are to be told something, and keeps the log of that; for no caller. */
@ApplicationScoped
class Courier {

    /** A system that may be told something: whose eyes decide, after which event, and of what. */
    record Route(UUID webhook, String account, long place, long latest, Set<EventType> types) {

        boolean hasNews() {
            return place < latest;
        }
    }

    /** What is to be sent next, if its system may still know it. */
    record Due(UUID delivery, UUID event, long number, EventType type) {}

    private static final String TOLD = "select set_config('caller.courier', 'true', true)";

    private static final String WITH_WORK = "select id from webhook w where status = 'ACTIVE'"
            + " and (held_until is null or held_until <= ?1) and (place < ?2 or exists (select from webhook_delivery d"
            + " where d.webhook_id = w.id and d.state = 'WAITING' and d.next_at <= ?1)) order by id";

    private final EntityManager em;
    private final DeliveryRepository deliveries;
    private final EventRelay events;
    private final WebhookSettings settings;

    Courier(EntityManager em, DeliveryRepository deliveries, EventRelay events, WebhookSettings settings) {
        this.em = em;
        this.deliveries = deliveries;
        this.events = events;
        this.settings = settings;
    }

    /** The webhooks for which something is to be done. */
    List<UUID> withWork(Instant now) {
        return told(() -> em.unwrap(Session.class)
                .createNativeQuery(WITH_WORK, UUID.class)
                .setParameter(1, now)
                .setParameter(2, events.relay())
                .getResultList());
    }

    Optional<Route> route(UUID webhook) {
        return told(() -> Optional.ofNullable(em.find(Webhook.class, webhook))
                .filter(Webhook::isActive)
                .map(found -> new Route(found.id, found.account, found.place, events.relay(), found.wanted())));
    }

    /** Takes on what a system is to be told, up to an event. */
    void takeOn(Route route, List<EventRow> news, long place, Instant now) {
        told(() -> {
            var webhook = em.find(Webhook.class, route.webhook());
            news.forEach(event -> em.persist(new WebhookDelivery(webhook, event, now)));
            webhook.place = place;
            return true;
        });
    }

    Optional<Due> due(UUID webhook, Instant now) {
        return told(() -> deliveries
                .due(em.getReference(Webhook.class, webhook), now)
                .map(found -> new Due(found.id, found.eventId, found.eventNumber, found.eventType)));
    }

    void withhold(UUID delivery, Instant now) {
        told(() -> {
            em.find(WebhookDelivery.class, delivery).withhold(now);
            return true;
        });
    }

    /** Notes a try. A system that took nothing to the last one, or wants no more, is told nothing from then on. */
    void note(UUID delivery, CallResult result, Instant now) {
        told(() -> {
            var tried = em.find(WebhookDelivery.class, delivery);
            tried.tried(result.outcome(), settings.pauses(), now);
            em.persist(new DeliveryAttempt(tried, result, now));
            if (result.outcome() == DeliveryOutcome.ACCEPTED) {
                tried.webhook.succeededAt = now;
            } else if (result.outcome() == DeliveryOutcome.GONE || tried.failedAlone()) {
                tried.webhook.switchOff(now);
            }
            return true;
        });
    }

    void hold(UUID webhook, Instant until) {
        told(() -> {
            em.find(Webhook.class, webhook).heldUntil = until;
            return true;
        });
    }

    /** Removes from the log what ended long enough ago. */
    void clear(Instant endedBefore) {
        told(() -> em.createNativeQuery("delete from webhook_delivery where ended_at < ?1")
                .setParameter(1, endedBefore)
                .executeUpdate());
    }

    <T> T told(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            em.createNativeQuery(TOLD, String.class).getSingleResult();
            return work.get();
        });
    }
}
