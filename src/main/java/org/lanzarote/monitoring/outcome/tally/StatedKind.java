package org.lanzarote.monitoring.outcome.tally;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the words of a tally state. */
@Schema(description = "NUMBER: how many Parties; PARTIES: which, by name")
enum StatedKind {
    NUMBER,
    PARTIES
}
