package org.lanzarote.monitoring.outcome.addressing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;

/** Whom findings propose to address, beside whom the recommendation addresses, and what was confirmed last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposedAddresseesView(
        @Schema(description = "Code of the recommendation", examples = "III-3")
        String code,

        @Schema(description = "Whom the recommendation addresses now")
        Addressee addressee,

        @Schema(description = "Natures of the findings that propose a Party; empty for all")
        List<FindingNature> natures,

        @Schema(description = "Codes of which those findings carry one; empty where none is asked for")
        List<String> codes,

        @Schema(description = "Numbers of the questions of those findings")
        List<String> questions,

        @Schema(description = "The Parties that findings propose, by ISO code")
        List<ProposedParty> proposed,

        @Schema(description = "Codes of the Parties proposed that the recommendation does not address")
        List<String> notAddressed,

        @Schema(description = "Codes of the Parties that the recommendation names and no finding proposes")
        List<String> notProposed,

        @Schema(
                description =
                        "Whether it addresses others than the Parties proposed, by name; a confirmation needs a reason"
                                + " then")
        boolean differs,

        @Schema(description = "The last confirmation; absent where there is none") @Nullable ConfirmedAddressees confirmation,

        @Schema(description = "What you may do with it now") List<AddressingAction> permittedActions) {}
