package org.lanzarote.monitoring.children.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many children of each age band took part. */
@Embeddable
@Schema(description = "How many children of each age band took part")
public record AgeBands(
        @Schema(description = "Children of 11 to 13 years") @JsonProperty("11-13") @NotNull @PositiveOrZero @Max(10_000) Integer from11to13,

        @Schema(description = "Children of 14 and 15 years")
        @JsonProperty("14-15")
        @NotNull @PositiveOrZero @Max(10_000) Integer from14to15,

        @Schema(description = "Children of 16 and 17 years")
        @JsonProperty("16-17")
        @NotNull @PositiveOrZero @Max(10_000) Integer from16to17,

        @Schema(description = "Children who had turned 18") @JsonProperty("18") @NotNull @PositiveOrZero @Max(10_000) Integer aged18) {

    public int sum() {
        return from11to13 + from14to15 + from16to17 + aged18;
    }
}
