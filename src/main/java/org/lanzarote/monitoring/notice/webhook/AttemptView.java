package org.lanzarote.monitoring.notice.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;

/** One try to send an event to a system. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One try to send an event. Nothing of the answer is kept but its status")
record AttemptView(
        @Schema(description = "When it was sent (UTC)") Instant at,

        @Schema(description = "How many milliseconds it took")
        long millis,

        DeliveryOutcome outcome,

        @Schema(description = "What that means") String detail,

        @Schema(description = "HTTP status of the answer", examples = "503") @Nullable Integer status) {

    static AttemptView of(DeliveryAttempt attempt, Language language) {
        return new AttemptView(
                attempt.at, attempt.millis, attempt.outcome, attempt.outcome.words(language), attempt.status);
    }
}
