package org.lanzarote.monitoring.preparation.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** The corrected texts of one term of urgency; the term and its rank stay. */
record CorrectTerm(
        @Schema(description = "Key of the term within its round", examples = "REQUIRE") @NotBlank String term,

        @Schema(description = "The term as it is printed") @NotNull @Valid BilingualText label,

        @Schema(description = "The verb of a sentence such as 'The Committee invites'") @NotNull @Valid BilingualText verb,

        @Schema(description = "Its legal meaning") @NotNull @Valid BilingualText meaning) {}
