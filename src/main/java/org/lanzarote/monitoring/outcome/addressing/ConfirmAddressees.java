package org.lanzarote.monitoring.outcome.addressing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.trail.Reasoned;

/** Confirms whom a recommendation addresses, beside a proposal on this ground. */
record ConfirmAddressees(
        @Schema(description = "Natures of the findings that propose a Party; empty for all, where codes are given")
        @NotNull @Size(max = 10) List<@NotNull FindingNature> natures,

        @Schema(
                description =
                        "Codes of the codebook, of which those findings carry one; absent or empty where none is asked for")
        @Size(max = 50) @Nullable List<@NotBlank String> codes,

        @Schema(
                description =
                        "Numbers of their questions; empty for those of the findings that bear on the recommendation")
        @NotNull @Size(max = 200) List<@NotBlank String> questions,

        @Schema(description = "Why the recommendation addresses others than proposed; needed where it does")
        @Size(max = 2_000) @AllSeen
        @Nullable String reason)
        implements Reasoned {

    @Override
    public List<String> codes() {
        return Objects.requireNonNullElse(codes, List.of());
    }

    ProposalGround ground() {
        return ProposalGround.of(natures, codes(), questions);
    }
}
