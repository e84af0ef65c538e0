package org.lanzarote.monitoring.notice.webhook;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on what was sent to a system. */
@Schema(description = "What you may do with it now. REPLAY: send it anew, while the webhook is active")
enum DeliveryAction {
    REPLAY;

    static List<DeliveryAction> permitted(DeliveryState state, WebhookStatus webhook) {
        return REPLAY.fits(state) && webhook == WebhookStatus.ACTIVE ? List.of(REPLAY) : List.of();
    }

    boolean fits(DeliveryState state) {
        return state != DeliveryState.WAITING;
    }
}
