package org.lanzarote.monitoring.notice.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on what was sent to a system. */
@Schema(
        description =
                "What you may do with it now. REPLAY: send it anew, or now if it waits, while the webhook is active")
enum DeliveryAction {
    REPLAY;

    static List<DeliveryAction> permitted(WebhookStatus webhook) {
        return webhook == WebhookStatus.ACTIVE ? List.of(REPLAY) : List.of();
    }
}
