package org.lanzarote.monitoring.notice.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of what is sent to a system. */
@Schema(
        description =
                "WAITING: it is sent at the next time. DELIVERED: the system took it. FAILED: it was tried for the last time."
                        + " WITHHELD: the system may not know it any more, or wants it no more")
enum DeliveryState {
    WAITING,
    DELIVERED,
    FAILED,
    WITHHELD
}
