package org.lanzarote.monitoring.notice.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.event.EventRow;
import org.lanzarote.monitoring.platform.event.EventType;

/** One event on its way to a system: tried with growing pauses until it is taken, or until the last try. */
@Entity
class WebhookDelivery {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    Webhook webhook;

    @Column(updatable = false)
    UUID eventId;

    @Column(updatable = false)
    long eventNumber;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    EventType eventType;

    @Enumerated(EnumType.STRING)
    DeliveryState state = DeliveryState.WAITING;

    /** How often it was tried since it was begun, or begun anew. */
    int tries;

    @Nullable Instant begunAt;

    @Nullable Instant nextAt;

    @Nullable Instant endedAt;

    protected WebhookDelivery() {}

    WebhookDelivery(Webhook webhook, EventRow event, Instant now) {
        this.webhook = webhook;
        this.eventId = event.id();
        this.eventNumber = event.number();
        this.eventType = event.type();
        this.nextAt = now;
    }

    /**
     * Notes a try: the pause after it is the next of these, and after the last there is none. What was withheld while it was tried
     * stays so.
     */
    void tried(DeliveryOutcome outcome, List<Duration> pauses, Instant now) {
        if (begunAt == null) {
            begunAt = now;
        }
        tries++;
        if (outcome == DeliveryOutcome.ACCEPTED) {
            end(DeliveryState.DELIVERED, now);
        } else if (state == DeliveryState.WAITING) {
            pause(pauses, now);
        }
    }

    private void pause(List<Duration> pauses, Instant now) {
        if (tries > pauses.size()) {
            end(DeliveryState.FAILED, now);
        } else {
            nextAt = now.plus(pauses.get(tries - 1));
        }
    }

    /** Tells it no more, because the system may not know it now. */
    void withhold(Instant now) {
        end(DeliveryState.WITHHELD, now);
    }

    /** Sends it anew, as if it had never been tried; what waits for its next try is sent now. */
    void replay(Instant now) {
        state = DeliveryState.WAITING;
        tries = 0;
        begunAt = null;
        nextAt = now;
        endedAt = null;
    }

    /** Whether the system took nothing from the first try to the last one. */
    boolean failedAlone() {
        return state == DeliveryState.FAILED && begunAt != null && !webhook.tookSomethingSince(begunAt);
    }

    private void end(DeliveryState how, Instant now) {
        state = how;
        nextAt = null;
        endedAt = now;
    }
}
