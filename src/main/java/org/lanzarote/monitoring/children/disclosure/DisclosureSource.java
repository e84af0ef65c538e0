package org.lanzarote.monitoring.children.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who saw that a statement discloses abuse, or may. */
@Schema(description = "Who saw that it discloses abuse, or may: the screen only suspects")
public enum DisclosureSource {
    FACILITATOR,
    SCREEN,
    OFFICER
}
