package org.lanzarote.monitoring.children.figures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures on children that a release made now would show. */
record ParticipationPreview(
        FiguresView figures,

        @Schema(description = "SHA-256 of these figures; name it to release them")
        String digest,

        @Schema(description = "What you may do with them now")
        List<FiguresAction> permittedActions) {}
