package org.lanzarote.monitoring.preparation.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** Opens a round in preparation. */
record PrepareRound(
        @Schema(description = "Number of the round: 2 is the 2nd round") @Min(1) @Max(999) int number,

        @Schema(description = "What the round is about") @NotNull @Valid BilingualText theme,

        @Schema(description = "Title of the round") @NotNull @Valid BilingualText title,

        @Schema(description = "Time limit of the States' replies (UTC)") @NotNull Instant repliesDue,

        @Schema(description = "Time limit of the stakeholders' submissions (UTC)") @NotNull Instant stakeholdersDue,

        @Schema(description = "The terms of urgency of this round's report") @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull UrgencyTerm> urgencyScale) {

    RoundPreparation preparation() {
        return new RoundPreparation(theme, title, repliesDue, stakeholdersDue, urgencyScale);
    }
}
