package org.lanzarote.monitoring.outcome.style;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Headings of a chapter that are worded for the factsheet of one Party alone. */
@Schema(description = "Headings of a chapter that are worded for the factsheet of one Party alone")
public record PartyHeadings(
        @Schema(description = "ISO 3166-1 alpha-3 code of the Party") @NotBlank String party,

        @Schema(description = "What its factsheet words otherwise than those of the others") @NotNull @Valid HeadingTemplates headings) {

    /** The same with what the function makes of each. */
    PartyHeadings each(UnaryOperator<String> made) {
        return new PartyHeadings(party, headings.each(made));
    }
}
