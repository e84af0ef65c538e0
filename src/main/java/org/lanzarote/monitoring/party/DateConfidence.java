package org.lanzarote.monitoring.party;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How sure the dates of a Party's deposit and entry into force are. */
@Schema(description = "DOCUMENTED: as the Treaty Office has it. UNCONFIRMED: not yet compared with it")
public enum DateConfidence {
    DOCUMENTED,
    UNCONFIRMED
}
