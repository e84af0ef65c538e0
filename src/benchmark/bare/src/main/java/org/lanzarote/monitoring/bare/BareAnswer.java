package org.lanzarote.monitoring.bare;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/** An answer as it is read. */
public record BareAnswer(
        String question,
        String kind,
        String tag,
        @JsonRawValue String content,
        String text,
        String language,
        Instant savedAt,
        String savedBy) {}
