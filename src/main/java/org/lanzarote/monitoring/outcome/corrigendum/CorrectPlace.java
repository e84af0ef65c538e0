package org.lanzarote.monitoring.outcome.corrigendum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.PlaceWording;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.HeadingWords;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Says how a place of the report is to read. */
@Schema(
        description =
                "How a place of the report is to read. What is absent stays; without anything, the place stays as it is")
record CorrectPlace(
        @Schema(
                description =
                        "A place of the last edition: /title, /introduction, /keyFindings, or one in /chapters, /paragraphs,"
                                + " /recommendations, /practices",
                examples = "/paragraphs/53")
        @NotBlank @Size(max = 100) String place,

        @Schema(description = "The corrected text; of a chapter, its introduction") @Valid @Nullable TextWithCitations text,

        @Schema(description = "The corrected title of the report or of a chapter") @Valid @HeadingWords @Nullable BilingualText title,

        @Schema(description = "All headings of a chapter with their corrected titles, with the keys that they have")
        @Size(min = 1, max = 50) @Nullable List<@Valid @NotNull Heading> headings) {

    PlaceWording wording() {
        return new PlaceWording(text, title, headings);
    }
}
