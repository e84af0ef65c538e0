package org.lanzarote.monitoring.outcome.style;

import static java.util.stream.Collectors.toMap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Headings of a chapter that are worded for the factsheet of one Party alone. */
@Schema(description = "Headings of a chapter that are worded for the factsheet of one Party alone")
public record PartyHeadings(
        @Schema(description = "ISO 3166-1 alpha-3 code of the Party") @NotBlank String party,

        @Schema(description = "What its factsheet words otherwise than those of the others; at least one heading")
        @NotNull @Valid HeadingTemplates headings) {

    static List<PartyHeadings> of(Map<String, HeadingTemplates> byParty) {
        return byParty.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(own -> new PartyHeadings(own.getKey(), own.getValue()))
                .toList();
    }

    static Map<String, HeadingTemplates> byParty(List<PartyHeadings> all) {
        return all.stream().collect(toMap(PartyHeadings::party, PartyHeadings::headings));
    }

    /** The same with what the function makes of each. */
    PartyHeadings each(UnaryOperator<String> made) {
        return new PartyHeadings(party, headings.each(made));
    }
}
