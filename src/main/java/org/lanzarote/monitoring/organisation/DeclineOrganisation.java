package org.lanzarote.monitoring.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Declines an organisation. */
record DeclineOrganisation(
        @Schema(description = "On what ground") @NotBlank @Size(max = 500) String reason) {}
