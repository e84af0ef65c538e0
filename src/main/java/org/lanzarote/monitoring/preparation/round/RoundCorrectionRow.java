package org.lanzarote.monitoring.preparation.round;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A correction of a round's texts, with what they were before it. */
record RoundCorrectionRow(
        @Schema(description = "Number of the correction within the round, from 1")
        int number,

        @Schema(description = "When it was corrected") Instant correctedAt,

        @Schema(description = "Why the texts were corrected")
        String reason,

        @Schema(description = "What the round was said to be about before it")
        BilingualText formerTheme,

        @Schema(description = "Title of the round before it")
        BilingualText formerTitle,

        @Schema(description = "The terms of urgency before it, the most urgent first")
        List<UrgencyTerm> formerUrgencyScale) {

    RoundCorrectionRow(
            int number,
            Instant correctedAt,
            String reason,
            BilingualText formerTheme,
            BilingualText formerTitle,
            FormerScale formerScale) {
        this(number, correctedAt, reason, formerTheme, formerTitle, formerScale.terms());
    }
}
