package org.lanzarote.monitoring.analysis.exercise;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Says why codings are compared; nothing needs to be said where all is coded. */
record CompareCodings(
        @Schema(description = "Why it is compared before every coder has coded every unit; absent where all is coded")
        @Size(max = 2_000) @AllSeen
        @Nullable String reason)
        implements Reasoned {}
