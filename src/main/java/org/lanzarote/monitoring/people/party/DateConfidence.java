package org.lanzarote.monitoring.people.party;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How certain the dates of a Party's deposit and entry into force are. */
@Schema(description = "How certain the dates of deposit and entry into force are: documented, or still to be confirmed")
public enum DateConfidence {
    DOCUMENTED,
    UNCONFIRMED
}
