package org.lanzarote.monitoring.outcome.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the box of a recommendation is to stand: after a paragraph, or at the end of a chapter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "Where the box of a recommendation is to stand: after a paragraph, or else at the end of a chapter. In"
                        + " another chapter it gets the next code of that, where codes begin with the numeral")
record BoxPlace(
        @Schema(description = "Numeral of the chapter; absent for that of the paragraph, or its own", examples = "II")
        @Nullable String chapter,

        @Schema(description = "Number of the paragraph that it follows; absent for the end of the chapter")
        @Min(1) @Max(9_999) @Nullable Integer after) {}
