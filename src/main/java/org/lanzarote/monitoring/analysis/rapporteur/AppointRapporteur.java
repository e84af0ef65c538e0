package org.lanzarote.monitoring.analysis.rapporteur;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Appoints a delegation as rapporteur on questions. */
record AppointRapporteur(
        @Schema(
                description = "The State of the delegation (ISO 3166-1 alpha-3); it need not be a Party",
                examples = "NOR")
        @NotBlank String country,

        @Schema(description = "The name of a State that is no Party; a Party has the one on record") @Valid @Nullable BilingualText countryName,

        @Schema(
                description = "Numbers of questions in the questionnaire in force; a main question includes its"
                        + " sub-questions",
                examples = "[\"9\", \"11.1\"]")
        @NotEmpty @Size(max = 100) List<@NotBlank String> questions,

        @Schema(description = "Keys of the accounts of its people, each in the role of a rapporteur")
        @NotEmpty @Size(max = 20) List<@NotNull UUID> accounts,

        @Schema(description = "The first day, in UTC") @NotNull LocalDate from,

        @Schema(description = "The last day, in UTC; absent for none") @Nullable LocalDate until) {}
