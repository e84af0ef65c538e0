package org.lanzarote.monitoring.children.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Corrects the facts on a session that was reported; what children said stays as it was reported. */
public record CorrectSession(
        @Schema(description = "ISO 3166-1 alpha-3 code of a Party on the roster", examples = "FIN") @NotNull String party,

        @Schema(description = "When it was held; never in the future", examples = "2018-04")
        @NotNull @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
        String month,

        @NotNull SessionSetting setting,

        @NotNull SessionMethod method,

        @Schema(description = "Language it was held in (ISO 639-1)", examples = "fi")
        @NotNull @Pattern(regexp = "[a-z]{2}") String language,

        @NotNull @Valid AgeBands ageBands,

        @Schema(description = "Sums to the same number of children as the age bands") @NotNull @Valid Genders genders,

        @Schema(description = "Whether children in vulnerable situations took part; of the group, never of a child")
        @NotNull Boolean vulnerableSituations,

        @NotNull @Valid Attestation attestation,

        @Schema(description = "What was mistaken; it is kept in the trail, and names nobody")
        @NotBlank @Size(max = 2_000) @AllSeen
        String reason)
        implements Reasoned {

    /** The session as it would have been reported. */
    ReportSession report() {
        return new ReportSession(
                party, month, setting, method, language, ageBands, genders, vulnerableSituations, attestation, null);
    }
}
