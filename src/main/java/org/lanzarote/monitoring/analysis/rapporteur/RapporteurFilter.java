package org.lanzarote.monitoring.analysis.rapporteur;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which appointments to list; all that is given must hold. */
record RapporteurFilter(
        @RestQuery @DefaultValue("") @Parameter(description = "Number of a question that it covers")
        String question,

        @RestQuery @DefaultValue("") @Parameter(description = "The State of the delegation (ISO 3166-1 alpha-3)")
        String country,

        @RestQuery @Parameter(description = "Whether it lies ahead, holds today, or is over") @Nullable AppointmentStatus status) {

    boolean asks(AppointmentStatus one) {
        return status == null || status == one;
    }
}
