package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** The reason why an organisation is or is not named. It may contain the name, so it is not kept in the trail. */
record Because(
        @Schema(description = "Why; read by the organisation and the Secretariat alone, and not kept in the trail")
        @NotBlank @Size(max = 2_000) @AllSeen
        String because) {}
