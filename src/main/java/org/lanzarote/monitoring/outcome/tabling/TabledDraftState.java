package org.lanzarote.monitoring.outcome.tabling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a tabled draft. */
@Schema(
        description = "OPEN: amendments are taken until the closing time. CLOSED: they are taken no more."
                + " SUPERSEDED: another draft was tabled since")
public enum TabledDraftState {
    OPEN,
    CLOSED,
    SUPERSEDED
}
