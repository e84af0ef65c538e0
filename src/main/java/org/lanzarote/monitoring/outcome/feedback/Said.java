package org.lanzarote.monitoring.outcome.feedback;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An extract of what children said, without its words while these are not public. */
record Said(
        UUID id,
        @Nullable String question,
        String chapter,
        String medium,
        @Nullable String text) {}
