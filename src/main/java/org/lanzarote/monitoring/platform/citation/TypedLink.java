package org.lanzarote.monitoring.platform.citation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link of a text to a record, without a footnote in the text. */
@Schema(description = "A link to a record of this service, without a footnote in the text")
public record TypedLink(
        @NotNull CitationKind kind,

        @Schema(description = "Key of the record pointed to", examples = "II-5") @NotBlank @Size(max = 100) String target) {}
