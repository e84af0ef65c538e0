package org.lanzarote.monitoring.notice.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One try to send an event to a system. Of the answer it keeps the status alone. */
@Entity
@Immutable
class DeliveryAttempt {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    WebhookDelivery delivery;

    Instant at;

    long millis;

    @Enumerated(EnumType.STRING)
    DeliveryOutcome outcome;

    @Nullable Integer status;

    protected DeliveryAttempt() {}

    DeliveryAttempt(WebhookDelivery delivery, CallResult result, Instant at) {
        this.delivery = delivery;
        this.at = at;
        this.millis = result.took().toMillis();
        this.outcome = result.outcome();
        this.status = result.status();
    }
}
