package org.lanzarote.monitoring.notice.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A webhook as those see it who speak for its system. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "An address at which a system is told what happens, as far as the system may know it")
record WebhookView(
        @Schema(description = "Key of the webhook") UUID id,

        @Schema(description = "Its tag, for If-Match; what is sent does not move it")
        String tag,

        @Schema(description = "Login of the system that is told")
        String account,

        @Schema(description = "ISO 3166-1 alpha-3 code of the Party that the system speaks for") @Nullable String party,

        @Schema(description = "Name of the organisation that the system speaks for") @Nullable String organisation,

        @Schema(description = "Where events are sent to") String address,

        @Schema(description = "What is told; empty for all that the system may know")
        List<EventType> types,

        WebhookStatus status,

        @Schema(description = "When it was registered (UTC)")
        Instant registeredAt,

        @Schema(description = "Until when its former secret still signs, beside the new one (UTC)") @Nullable Instant formerSecretUntil,

        @Schema(description = "When the system last took something (UTC)") @Nullable Instant succeededAt,

        @Schema(description = "When it was switched off (UTC); its deliveries tell why") @Nullable Instant switchedOffAt,

        @Schema(description = "When it was retired (UTC)") @Nullable Instant retiredAt,

        @Schema(description = "What you may do with it now") List<WebhookAction> permittedActions) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(
                webhook.id,
                EntityTag.of(webhook.version).header(),
                webhook.account,
                webhook.party,
                webhook.organisation,
                webhook.address,
                webhook.types.stream().map(EventType::valueOf).toList(),
                webhook.status,
                webhook.registeredAt,
                webhook.secrets == null ? null : webhook.secrets.formerUntil(),
                webhook.succeededAt,
                webhook.switchedOffAt,
                webhook.retiredAt,
                WebhookAction.permitted(webhook.status));
    }
}
