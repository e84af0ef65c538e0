package org.lanzarote.monitoring.notice.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An event as it goes to a system: where to, with whose signatures, under which id, and its body. */
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record Parcel(UUID delivery, UUID event, WebhookAddress address, List<WebhookSecret> secrets, byte[] body) {

    private static final String SENDER = "lanzarote-monitoring";

    /** The head of the message as Standard Webhooks have it, and nothing of the service. */
    Map<String, String> headers(Instant now) {
        return Map.of(
                "content-type",
                "application/cloudevents+json; charset=utf-8",
                "user-agent",
                SENDER,
                "webhook-id",
                event.toString(),
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                WebhookSecret.sign(secrets, event, now, body));
    }
}
