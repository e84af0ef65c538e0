package org.lanzarote.monitoring.outcome.moving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.outcome.chapter.DraftChapter;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.report.RomanNumeral;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Puts a new chapter in a place of the report; it gets the numeral of that place. */
record InsertChapter(
        @NotNull @Valid ChapterPlace place,

        @Schema(description = "Whether it is one of the thematic chapters, which the factsheets follow") @NotNull Boolean thematic,

        @NotNull @Valid BilingualText title,

        @Schema(description = "Introduction of the chapter. Slot: {party}") @NotNull @Valid TextWithCitations introduction,

        @Schema(description = "Sub-headings in order") @NotNull @Size(max = 50) List<@Valid @NotNull Heading> headings) {

    DraftChapter numbered(int ordinal) {
        return new DraftChapter(RomanNumeral.of(ordinal), thematic, title, introduction, headings);
    }
}
