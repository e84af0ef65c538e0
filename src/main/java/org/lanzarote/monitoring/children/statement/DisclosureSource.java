package org.lanzarote.monitoring.children.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who saw that a statement discloses abuse, or may. */
@Schema(description = "Who saw that it discloses abuse, or may: the screen only suspects")
enum DisclosureSource {
    FACILITATOR,
    SCREEN,
    OFFICER
}
