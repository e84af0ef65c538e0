package org.lanzarote.monitoring.children.extract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of an extract. */
@Schema(
        description = "CONFIRMED: read by the Secretariat, the Committee and rapporteurs. PUBLISHED: read by everybody."
                + " WITHDRAWN: its text is erased")
enum ExtractState {
    CONFIRMED,
    PUBLISHED,
    WITHDRAWN
}
