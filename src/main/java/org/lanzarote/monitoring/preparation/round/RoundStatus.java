package org.lanzarote.monitoring.preparation.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stages of a round. */
@Schema(description = "PREPARATION: known to insiders, may change. LAUNCHED: public, its roster frozen")
public enum RoundStatus {
    PREPARATION,
    LAUNCHED;

    boolean isLaunched() {
        return this == LAUNCHED;
    }
}
