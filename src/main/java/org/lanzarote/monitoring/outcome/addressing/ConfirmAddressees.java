package org.lanzarote.monitoring.outcome.addressing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Confirms whom a recommendation addresses, beside a proposal on this ground. */
record ConfirmAddressees(
        @Schema(description = "Natures of the findings that propose a Party") @NotEmpty @Size(max = 10) List<@NotNull FindingNature> natures,

        @Schema(
                description =
                        "Numbers of their questions; empty for those of the findings that bear on the recommendation")
        @NotNull @Size(max = 200) List<@NotBlank String> questions,

        @Schema(description = "Why the recommendation addresses others than proposed; needed where it does")
        @Size(max = 2_000) @Nullable String reason)
        implements Reasoned {

    ProposalGround ground() {
        return ProposalGround.of(natures, questions);
    }
}
