package org.lanzarote.monitoring.children.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on a preview of figures. */
@Schema(description = "What you may do with the figures that you see before they are public. RELEASE: for good")
enum FiguresAction {
    RELEASE
}
