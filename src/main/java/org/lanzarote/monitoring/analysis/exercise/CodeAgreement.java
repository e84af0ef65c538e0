package org.lanzarote.monitoring.analysis.exercise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.agreement.Coefficient;

/** How far coders agree on where one code is given. */
record CodeAgreement(
        @Schema(description = "Key of the code") String code,

        @Schema(description = "How many codings of the compared units give it")
        long given,

        @Schema(description = "Share of pairs of codings of a unit that both give it, or both do not")
        Coefficient observed,

        @Schema(description = "Cohen's kappa, for two coders")
        Coefficient kappa,

        @Schema(description = "Krippendorff's alpha with the nominal distance")
        Coefficient alpha) {}
