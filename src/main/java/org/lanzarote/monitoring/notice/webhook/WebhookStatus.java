package org.lanzarote.monitoring.notice.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a webhook. */
@Schema(
        description =
                "NEW: it has no secret yet, and nothing is sent. ACTIVE: what happens is sent. SWITCHED_OFF: the system took nothing"
                        + " until the last try, or answered 410; nothing is sent until it is switched on. RETIRED: for good")
enum WebhookStatus {
    NEW,
    ACTIVE,
    SWITCHED_OFF,
    RETIRED
}
