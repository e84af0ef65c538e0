package org.lanzarote.monitoring.children.figures;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A release of figures on children, which never changes. */
record ParticipationReleaseView(
        @Schema(description = "Number of the release within the round, from 1")
        int number,

        @Schema(description = "When it was released; sessions reported later are not in it")
        Instant releasedAt,

        FiguresView figures) {}
