package org.lanzarote.monitoring.outcome.lease;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who works on a part of a draft report, and until when the lease runs. */
record LeaseRow(
        @Schema(description = "The kind of part, as in its address", examples = "paragraphs")
        String part,

        @Schema(description = "Its present key: numeral, number, code, id or name", examples = "53")
        String key,

        @Schema(description = "Login of whoever works on it")
        String by,

        @Schema(description = "Since when the lease runs") Instant since,

        @Schema(description = "When the lease ends, unless it is renewed before")
        Instant until,

        @Schema(description = "Whether it is yours") boolean own) {}
