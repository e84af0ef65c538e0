package org.lanzarote.monitoring.analysis.rapporteur;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The actions on an appointment. */
@Schema(description = "What you may do with an appointment. END: until it is over")
enum RapporteurAction {
    END
}
