package org.lanzarote.monitoring.factsheets.factsheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.Language;

/** The Party of a factsheet, in the forms of its name that a text needs. */
@Schema(description = "The Party of the factsheet, in the forms of its name that a text needs")
public record FactsheetParty(
        @Schema(description = "ISO 3166-1 alpha-3 code") String iso3,
        @Schema(description = "Name for titles and lists") String name,

        @Schema(description = "Name within a sentence") String nameWithArticle,

        @Schema(description = "Name on the cover") String upperCase) {

    static FactsheetParty of(Party party, Language language) {
        return new FactsheetParty(
                party.iso3(), party.title(language), party.withArticle(language), party.upperCase(language));
    }
}
