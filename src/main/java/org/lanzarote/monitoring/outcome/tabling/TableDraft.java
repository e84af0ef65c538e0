package org.lanzarote.monitoring.outcome.tabling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Opens a draft of the report for amendments. */
record TableDraft(
        @Schema(description = "What it is called", examples = "Second draft, for the 40th meeting")
        @NotBlank @Size(max = 200) @AllSeen
        String title,

        @Schema(description = "Until when amendments are taken (UTC)") @NotNull Instant closesAt) {

    void check(Instant now) {
        var violations = new Violations();
        violations.require(closesAt.isAfter(now), "/closesAt", TablingMessage.CLOSING_PAST.with(now));
        violations.orThrow(TablingMessage.DRAFT_UNFIT);
    }
}
