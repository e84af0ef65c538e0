package org.lanzarote.monitoring.outcome.tally;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A tally as it is written: where the words stand, what they state, and the query that says what is so now. */
public record DraftTally(
        @NotNull @Valid TallyPart part,

        @Schema(
                description = "Whole words exactly as they stand in the part, in one place: one number, or names of"
                        + " Parties and nothing else, in English or French",
                examples = "twenty-three Parties")
        @NotBlank @Size(max = 2_000) String words,

        @NotNull StatedKind states,

        @NotNull @Valid TallyQuery query) {}
