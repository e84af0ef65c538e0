package org.lanzarote.monitoring.people.me;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stages of a round as whoever takes part finds it. */
@Schema(
        description =
                "PREPARATION: not launched. REPLIES_OPEN: States reply. REPLIES_CLOSED: they no longer do, but for a"
                        + " Party that was let in again, whose own round is open")
public enum RoundStage {
    PREPARATION,
    REPLIES_OPEN,
    REPLIES_CLOSED;

    public static RoundStage of(boolean launched, boolean closed) {
        return !launched ? PREPARATION : closed ? REPLIES_CLOSED : REPLIES_OPEN;
    }
}
