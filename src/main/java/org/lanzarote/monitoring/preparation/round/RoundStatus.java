package org.lanzarote.monitoring.preparation.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a round has come. */
@Schema(description = "PREPARATION: known to insiders, may change. LAUNCHED: public, its roster frozen")
public enum RoundStatus {
    PREPARATION,
    LAUNCHED
}
