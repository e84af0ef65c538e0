package org.lanzarote.monitoring.outcome.chapter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.HeadingWords;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A chapter as it is drafted. */
public record DraftChapter(
        @Schema(description = "The Roman numeral of the chapter", examples = "II")
        @NotNull @Pattern(regexp = "[IVXLC]{1,8}") String numeral,

        @Schema(description = "Whether it is one of the thematic chapters, which the factsheets follow") @NotNull Boolean thematic,

        @NotNull @Valid @HeadingWords BilingualText title,

        @Schema(description = "Introduction of the chapter. Slot: {party}") @NotNull @Valid TextWithCitations introduction,

        @Schema(description = "Sub-headings in order") @NotNull @Size(max = 50) List<@Valid @NotNull Heading> headings) {

    public CitedWording wording() {
        return CitedWording.of(introduction, Chapter.SLOTS, "/introduction");
    }
}
