package org.lanzarote.monitoring.analysis.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** A finding as a request writes it. */
public record DraftFinding(
        @Schema(description = "The Party it is about, on the round's roster (ISO 3166-1 alpha-3)") @NotBlank String party,

        @Schema(description = "The question it belongs to, in the questionnaire in force", examples = "9.1") @NotBlank String question,

        @NotNull FindingNature nature,

        @Schema(
                description = "The finding; its footnotes are its evidence and the paragraphs it is based on. Slot:"
                        + " {party}")
        @NotNull @Valid TextWithCitations text,

        @Schema(description = "Links to evidence, paragraphs and recommendations that are not footnotes")
        @NotNull @Size(max = 100) List<@Valid @NotNull TypedLink> links) {

    CitedWording wording() {
        return new CitedWording(text, links, Finding.SLOTS, "/text", "/links/%d/target");
    }
}
