package org.lanzarote.monitoring.outcome.moving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives paragraphs new numbers and recommendations new codes, all at once; two may change places. */
record RenumberReport(
        @Schema(description = "The paragraphs that get another number") @NotNull @Size(max = 9_999) List<@Valid @NotNull ParagraphRenumbering> paragraphs,

        @Schema(description = "The recommendations that get another code") @NotNull @Size(max = 9_999) List<@Valid @NotNull RecommendationRecoding> recommendations) {

    /** A paragraph's old and new number. */
    record ParagraphRenumbering(
            @Schema(description = "The number that the paragraph has now") @Min(1) int from,

            @Schema(description = "Number it is to have") @Min(1) @Max(9_999) int to) {}

    /** A recommendation's old and new code. */
    record RecommendationRecoding(
            @Schema(description = "The code that the recommendation has now") @NotBlank String from,

            @Schema(description = "Code it is to have") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{0,19}") String to) {}
}
