package org.lanzarote.monitoring.analysis.exercise;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.analysis.agreement.Coefficient;

/** How far the coders of an exercise agree, over all codes and code by code. */
record AgreementView(
        @Schema(description = "How many units are coded by two at least; the others say nothing of agreement")
        int compared,

        @Schema(description = "Logins of those who coded one of these units")
        List<String> coders,

        @Schema(description = "Share of pairs of codings of a unit that say the same, without a correction for chance")
        Coefficient observed,

        @Schema(description = "Cohen's kappa (1960), for two coders and one code to a unit")
        Coefficient kappa,

        @Schema(
                description =
                        "Krippendorff's alpha (2011), for any number of coders and with units that some have not coded:"
                                + " with the nominal distance where a unit gets one code, and with the distance MASI (Passonneau 2006)"
                                + " between sets of codes")
        Coefficient alpha,

        @Schema(description = "The same of each code that anybody gave: given or not, with the nominal distance")
        List<CodeAgreement> codes) {}
