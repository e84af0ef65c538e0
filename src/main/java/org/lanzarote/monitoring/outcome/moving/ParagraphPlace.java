package org.lanzarote.monitoring.outcome.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a paragraph is to stand: beside another one, or at the end of a chapter or of what stands under a heading. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description =
                "Where a paragraph is to stand: right after or before another one, or else at the end of a chapter or"
                        + " of what stands there under a heading")
record ParagraphPlace(
        @Schema(description = "Numeral of the chapter; absent for that of the neighbour", examples = "II") @Nullable String chapter,

        @Schema(description = "Key of a heading of the chapter; absent for the neighbour's, or for none") @Nullable String heading,

        @Schema(description = "Number of the paragraph that it follows") @Min(1) @Max(9_999) @Nullable Integer after,

        @Schema(description = "Number of the paragraph that it precedes") @Min(1) @Max(9_999) @Nullable Integer before) {

    @Nullable Integer neighbour() {
        return after == null ? before : after;
    }

    String pointer() {
        return after == null ? "/before" : "/after";
    }
}
