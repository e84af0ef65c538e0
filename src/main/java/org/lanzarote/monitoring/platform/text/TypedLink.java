package org.lanzarote.monitoring.platform.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.quotation.Quotation;

/** A link of a text to a record, without a footnote in the text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A link to a record of this service, without a footnote in the text")
public record TypedLink(
        @NotNull CitationKind kind,

        @Schema(description = "Key of the record pointed to", examples = "II-5") @NotBlank @Size(max = 100) String target,

        @Schema(description = "The words of the ANSWER pointed to; absent for the whole answer") @Valid @Nullable Quotation quotation) {

    public static TypedLink to(CitationKind kind, String target) {
        return new TypedLink(kind, target, null);
    }
}
