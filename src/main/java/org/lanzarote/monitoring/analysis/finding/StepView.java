package org.lanzarote.monitoring.analysis.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that a wording of a finding went through. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepView(
        StepKind kind,
        @Schema(description = "Login of whoever took it") String by,
        @Schema(description = "When it was taken") Instant at,

        @Schema(description = "Why it was returned; absent otherwise") @Nullable String reason) {}
