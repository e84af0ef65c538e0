package org.lanzarote.monitoring.preparation.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;

/** The list of Parties of a round as the Committee adopted it. */
record AdoptRoster(
        @Schema(description = "Which decision adopted the list") @NotBlank @Size(max = 1_000) @AllSeen
        String decision,

        @Schema(description = "When it was adopted") @NotNull LocalDate adoptedOn,

        @Schema(description = "Each Party once, with the reason why it takes part") @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull AdoptRosterEntry> entries) {

    /** One Party of a roster, and why it is on it. */
    record AdoptRosterEntry(
            @Schema(description = "ISO 3166-1 alpha-3 code") @NotBlank String party,

            @Schema(description = "Why this Party takes part in the round") @NotBlank @Size(max = 1_000) @AllSeen
            String reason) {}
}
