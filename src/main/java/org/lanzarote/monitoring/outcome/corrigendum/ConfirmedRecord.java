package org.lanzarote.monitoring.outcome.corrigendum;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citing.CitingKind;

/** The confirmation that a record still holds although what it rests on was corrected. */
record ConfirmedRecord(
        CitingKind kind,

        @Schema(description = "Key of the record at that time", examples = "II-3")
        String key,

        @Schema(description = "Why it still holds") String reason,
        @Schema(description = "Account of who said so") String confirmedBy,
        @Schema(description = "When it was confirmed") Instant confirmedAt) {}
