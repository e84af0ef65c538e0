package org.lanzarote.monitoring.outcome.corrigendum;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Heading;
import org.lanzarote.monitoring.outcome.chapter.PlaceWording;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** A correction: a place, and what of it is to read otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionView(
        @Schema(description = "The place that is corrected, by its path within the report", examples = "/paragraphs/53")
        String place,

        @Schema(description = "The corrected text; absent where it stays") @Nullable TextWithCitations text,

        @Schema(description = "The corrected title; absent where it stays") @Nullable BilingualText title,

        @Schema(description = "The corrected headings; absent where they stay") @Nullable List<Heading> headings,

        @Schema(description = "When it was written") Instant writtenAt) {

    CorrectionView(String place, PlaceWording wish, Instant writtenAt) {
        this(place, wish.text(), wish.title(), wish.headings(), writtenAt);
    }
}
