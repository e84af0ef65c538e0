package org.lanzarote.monitoring.preparation.round;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A term by which recommendations of a round state their urgency. */
@Embeddable
@Schema(description = "A term by which a round's recommendations say how urgent they are")
public record UrgencyTerm(
        @Schema(description = "Key of the term within its round", examples = "REQUIRE")
        @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,30}") String term,

        @Schema(description = "Place in the scale; 1 is the most urgent") @Min(1) @Max(20) int rank,

        @Schema(description = "The term as it is printed") @NotNull @Valid BilingualText label,

        @Schema(description = "The verb of a sentence such as 'The Committee invites'") @NotNull @Valid BilingualText verb,

        @Schema(description = "Its legal meaning") @NotNull @Valid BilingualText meaning) {}
