package org.lanzarote.monitoring.outcome.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.report.Votes;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Records that the Committee adopted a report. */
record AdoptReport(
        @Schema(description = "The meeting that adopted it", examples = "39th meeting")
        @Size(min = 1, max = 300) @AllSeen
        @Nullable String meeting,

        @Schema(description = "Which decision of which meeting adopted it") @NotBlank @Size(max = 1_000) @AllSeen
        String decision,

        @Schema(description = "When it was adopted") @NotNull LocalDate adoptedOn,

        @Schema(description = "How the Committee voted; absent where it did not") @Valid @Nullable Votes votes) {

    /** Refuses an adoption that has not happened yet, or that more voted against than for. */
    void check(LocalDate today) {
        var violations = new Violations();
        violations.require(!adoptedOn.isAfter(today), "/adoptedOn", ProblemMessage.IN_THE_FUTURE.with(adoptedOn));
        violations.require(votes == null || votes.inFavour() > votes.against(), "/votes", AdoptionMessage.VOTED_DOWN);
        violations.orThrow(AdoptionMessage.ADOPTION_INVALID);
    }
}
