package org.lanzarote.monitoring.analysis.withdrawal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A part that was taken away, with what it said and the reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawnPartView(
        UUID id,
        PartKind kind,

        @Schema(description = "The key that it had; another part may have it now", examples = "II-3")
        String key,

        @Schema(description = "What it said; absent for a place") @Nullable TextWithCitations text,

        @Schema(description = "Why it was taken away") String reason,

        @Schema(description = "Name of who took it away") String withdrawnBy,

        @Schema(description = "When it was taken away") Instant withdrawnAt) {

    static WithdrawnPartView of(WithdrawnPartRow row, Map<UUID, CurrentText> readings) {
        var reading = row.text() == null ? null : readings.get(row.text());
        return new WithdrawnPartView(
                row.id(),
                row.kind(),
                row.key(),
                reading == null ? null : reading.text(),
                row.reason(),
                row.withdrawnBy(),
                row.withdrawnAt());
    }
}
