package org.lanzarote.monitoring.outcome.adoption;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Publishes an adopted report. */
record PublishReport(
        @Schema(
                description = "Why the report cites what the public cannot read; needed only where it does, and shown"
                        + " with the report")
        @Size(max = 2_000) @AllSeen
        @Nullable String notPublicBecause)
        implements Reasoned {

    @Override
    public @Nullable String reason() {
        return notPublicBecause;
    }

    boolean explainsSources() {
        return notPublicBecause != null && !notPublicBecause.isBlank();
    }
}
