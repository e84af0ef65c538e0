package org.lanzarote.monitoring.factsheets.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** Publishes the draft of a factsheet. */
record PublishFactsheet(
        @Schema(
                description = "What is new in the edition; everybody reads it",
                examples = "The law of 2027 is in force")
        @NotBlank @Size(max = 2_000) @AllSeen
        String note) {}
