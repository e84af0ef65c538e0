package org.lanzarote.monitoring.outcome.reportpackage;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.analysis.finding.DraftFinding;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.analysis.finding.FindingState;
import org.lanzarote.monitoring.outcome.placing.PlaceObservation;
import org.lanzarote.monitoring.platform.citation.CitedById;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A finding together with its place in the report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackagedFinding(
        @Schema(
                description =
                        "Key by which texts of this package cite it as FINDING; its id in the round that the package"
                                + " was read from")
        @Pattern(regexp = CitedById.KEY) @Nullable String key,

        @Schema(description = "The Party it is about (ISO 3166-1 alpha-3)") @NotBlank String party,

        @Schema(description = "Number of the question it belongs to; the question feeds the chapter") @NotBlank String question,

        @NotNull FindingNature nature,

        @Schema(description = "How far it has come; DRAFT where it is absent") @Nullable FindingState state,

        @NotNull @Valid TextWithCitations text,

        @Schema(description = "Links that are not footnotes") @NotNull @Size(max = 100) List<@Valid @NotNull TypedLink> links,

        @Schema(description = "The observation: its place in the report; null while it has none") @Valid @Nullable PlaceObservation observation) {

    FindingState stateOrDraft() {
        return state == null ? FindingState.DRAFT : state;
    }

    DraftFinding draft() {
        return new DraftFinding(party, question, nature, text, links);
    }
}
