package org.lanzarote.monitoring.notice.webhook;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a webhook. */
@Schema(
        description =
                "What you may do with a webhook now. CHANGE: its address and what it is told. RENEW_SECRET: get a new secret."
                        + " SWITCH_ON: after it was switched off. RETIRE: end it for good")
enum WebhookAction {
    CHANGE,
    RENEW_SECRET,
    SWITCH_ON,
    RETIRE;

    /** The actions on a webhook in this state; whoever reads one speaks for it. */
    static List<WebhookAction> permitted(WebhookStatus status) {
        return Stream.of(values()).filter(action -> action.fits(status)).toList();
    }

    boolean fits(WebhookStatus status) {
        return switch (this) {
            case CHANGE, RENEW_SECRET, RETIRE -> status != WebhookStatus.RETIRED;
            case SWITCH_ON -> status == WebhookStatus.SWITCHED_OFF;
        };
    }
}
