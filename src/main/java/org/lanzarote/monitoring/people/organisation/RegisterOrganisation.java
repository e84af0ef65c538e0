package org.lanzarote.monitoring.people.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.OneLine;

/** Registers an organisation that asks to take part. */
public record RegisterOrganisation(
        @Schema(
                description = "Its full name, as its submissions will show it",
                examples = "Example children's rights network")
        @NotBlank @OneLine
        @Size(max = 200) String name,

        @NotNull OrganisationKind kind,

        @Schema(description = "What it does, and why it takes part; for the Secretariat")
        @NotBlank @Size(max = 2000) @AllSeen
        String about,

        @NotNull @Valid Contact contact) {}
