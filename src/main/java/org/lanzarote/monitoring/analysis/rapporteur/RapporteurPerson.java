package org.lanzarote.monitoring.analysis.rapporteur;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of a rapporteur's delegation. */
@Schema(description = "A person of the State's delegation")
record RapporteurPerson(
        @Schema(description = "The login, by which findings name their authors")
        String login,

        @Schema(description = "The name that the account has")
        String name) {}
