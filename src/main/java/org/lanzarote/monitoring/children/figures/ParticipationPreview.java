package org.lanzarote.monitoring.children.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a release made now would tell, and no more than that. */
record ParticipationPreview(
        FiguresView figures,

        @Schema(description = "SHA-256 of these figures; name it to release them")
        String digest) {}
