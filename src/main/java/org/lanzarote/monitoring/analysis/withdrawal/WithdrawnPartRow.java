package org.lanzarote.monitoring.analysis.withdrawal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part that was taken away, as it is fetched. */
record WithdrawnPartRow(
        UUID id,
        PartKind kind,
        String key,
        @Nullable UUID text,
        String reason,
        String withdrawnBy,
        Instant withdrawnAt) {}
