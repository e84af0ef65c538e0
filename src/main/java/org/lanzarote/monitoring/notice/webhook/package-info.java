/**
 * Webhooks: what happens is sent to the own systems of Parties, organisations and the Secretariat, signed, until each system has
 * taken it. It is one feature: what a system registers decides what is due to it, and each try on whether that goes on.
 *
 * <p>The outbox of the room event is where it comes from. Requests enter at {@code /webhooks}; what is sent goes out through
 * {@link org.lanzarote.monitoring.notice.webhook.WebhookCall}.
 */
@NullMarked
package org.lanzarote.monitoring.notice.webhook;

import org.jspecify.annotations.NullMarked;
