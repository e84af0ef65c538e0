package org.lanzarote.monitoring.children.disclosure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sources that can say that a statement discloses abuse, or may. */
@Schema(description = "Source that says that it discloses abuse, or may; the screen only suspects")
public enum DisclosureSource {
    FACILITATOR,
    SCREEN,
    OFFICER
}
