package org.lanzarote.monitoring.children.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many children of each gender took part. */
@Embeddable
@Schema(description = "How many children of each gender took part")
record Genders(
        @Schema(description = "Number of girls") @JsonProperty("GIRLS") @NotNull @PositiveOrZero @Max(10_000) Integer girls,

        @Schema(description = "Number of boys") @JsonProperty("BOYS") @NotNull @PositiveOrZero @Max(10_000) Integer boys,

        @Schema(description = "Number of children of another gender, or who did not state it")
        @JsonProperty("OTHER_OR_NOT_STATED")
        @NotNull @PositiveOrZero @Max(10_000) Integer otherOrNotStated) {

    int sum() {
        return girls + boys + otherOrNotStated;
    }
}
