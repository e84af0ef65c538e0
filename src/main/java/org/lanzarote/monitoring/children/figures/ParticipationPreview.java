package org.lanzarote.monitoring.children.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures that a release made now would show. */
record ParticipationPreview(
        FiguresView figures,

        @Schema(description = "SHA-256 of these figures; name it to release them")
        String digest) {}
