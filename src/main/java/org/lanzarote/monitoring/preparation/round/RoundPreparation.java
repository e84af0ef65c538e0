package org.lanzarote.monitoring.preparation.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.problem.Violations;

/** What is decided about a round before launch, besides its number and roster. */
record RoundPreparation(
        @Schema(description = "What the round is about") @NotNull @Valid BilingualText theme,

        @Schema(description = "Title of the round") @NotNull @Valid BilingualText title,

        @Schema(description = "Time limit of the States' replies (UTC)") @NotNull Instant repliesDue,

        @Schema(description = "Time limit of the stakeholders' submissions (UTC)") @NotNull Instant stakeholdersDue,

        @Schema(description = "The terms of urgency of this round's report") @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull UrgencyTerm> urgencyScale) {

    /** Refuses a scale that does not hold together, and time limits that are over before the round begins. */
    void check(Instant now) {
        var violations = new Violations();
        UrgencyScale.check(urgencyScale, violations);
        new TimeLimits(repliesDue, stakeholdersDue).check(now, violations);
        violations.orThrow(RoundMessage.PREPARATION_INVALID);
    }
}
