package org.lanzarote.monitoring.children.disclosure;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;
import org.lanzarote.monitoring.platform.problem.Violations;

/** Records what was done about a disclosure of abuse. */
record HandleDisclosure(
        @NotNull HandlingStep step,

        @Schema(description = "Day on which it was done; never in the future") @NotNull LocalDate takenOn) {

    void check(LocalDate today) {
        var violations = new Violations();
        violations.require(!takenOn.isAfter(today), "/takenOn", ProblemMessage.IN_THE_FUTURE.with(takenOn));
        violations.orThrow(DisclosureMessage.STEP_IMPOSSIBLE);
    }
}
