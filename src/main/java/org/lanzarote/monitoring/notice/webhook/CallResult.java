package org.lanzarote.monitoring.notice.webhook;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a call ended, with the status of the answer where there was one, and how long it took. */
record CallResult(DeliveryOutcome outcome, @Nullable Integer status, Duration took) {}
