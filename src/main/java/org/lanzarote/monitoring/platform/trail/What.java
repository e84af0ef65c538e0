package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What was done to which record. The address names the record; no content is kept. */
@Embeddable
record What(
        @Enumerated(EnumType.STRING) TrailOutcome outcome,
        String operation,
        String method,
        String record,
        @Nullable String version,
        @Nullable String reason,
        int status) {

    private static final int LONGEST_RECORD = 300;

    What {
        record = record.substring(0, Math.min(record.length(), LONGEST_RECORD));
    }
}
