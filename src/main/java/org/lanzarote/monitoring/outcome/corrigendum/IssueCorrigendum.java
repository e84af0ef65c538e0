package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Issues a corrigendum. */
record IssueCorrigendum(
        @Schema(
                description =
                        "Why a corrected place cites what the public cannot read; needed only where one newly does,"
                                + " and added to what the report says of it")
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
