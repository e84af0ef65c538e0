package org.lanzarote.monitoring.notice.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** What was or is to be sent to a system, with each try. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An event that was or is to be sent to a system, with each try")
record DeliveryView(
        @Schema(description = "Key of the delivery") UUID id,

        @Schema(description = "Its tag, for If-Match; it changes with each try")
        String tag,

        @Schema(description = "Id of the event; webhook-id of each try")
        UUID event,

        EventType type,

        DeliveryState state,

        @Schema(description = "When it is sent next (UTC)") @Nullable Instant nextAt,

        @Schema(description = "When the system took it, or it was given up (UTC)") @Nullable Instant endedAt,

        @Schema(description = "Each try, the first one first")
        List<AttemptView> attempts,

        @Schema(description = "What you may do with it now") List<DeliveryAction> permittedActions) {

    static DeliveryView of(WebhookDelivery delivery, List<AttemptView> attempts) {
        return new DeliveryView(
                delivery.id,
                EntityTag.of(delivery.version).header(),
                delivery.eventId,
                delivery.eventType,
                delivery.state,
                delivery.nextAt,
                delivery.endedAt,
                attempts,
                DeliveryAction.permitted(delivery.webhook.status));
    }
}
