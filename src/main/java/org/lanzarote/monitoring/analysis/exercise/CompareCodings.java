package org.lanzarote.monitoring.analysis.exercise;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Closes the coding and compares. */
record CompareCodings(
        @Schema(description = "Why it is compared before every coder has coded every unit; absent where all is coded")
        @Size(max = 2_000) @Nullable String reason)
        implements Reasoned {}
