package org.lanzarote.monitoring.stakeholders.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.stakeholders.submission.DeclineGround;

/** Declines a stakeholder's submission. */
record DeclineSubmission(
        @NotNull DeclineGround ground,

        @Schema(description = "The ground in words, for its organisation and those who oversee to read")
        @NotBlank @Size(max = 2_000) @AllSeen
        String inWords) {}
