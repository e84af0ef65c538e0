package org.lanzarote.monitoring.people.party;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A Party with its names and treaty facts. */
record PartyView(
        @Schema(description = "ISO 3166-1 alpha-3 code", examples = "RUS")
        String iso3,

        @Schema(description = "ISO 3166-1 alpha-2 code", examples = "RU")
        String iso2,

        @Schema(description = "Short name, for titles and lists")
        BilingualText name,

        @Schema(description = "Name with its article, for use within a sentence")
        BilingualText nameWithArticle,

        @Schema(description = "Names that it had, the oldest first; texts of that time keep them")
        List<FormerName> formerNames,

        @Schema(description = "When it deposited its instrument of ratification or accession")
        LocalDate instrumentDeposited,

        @Schema(description = "When the Convention entered into force for it")
        LocalDate entryIntoForce,

        @Schema(description = "Whether the two dates are documented or still to be confirmed")
        DateConfidence dateConfidence,

        @Schema(description = "What you may do with it now") List<PartyAction> permittedActions) {

    static PartyView of(Party party, Caller caller) {
        return new PartyView(
                party.iso3,
                party.iso2,
                party.name,
                party.nameWithArticle,
                List.copyOf(party.formerNames),
                party.instrumentDeposited,
                party.entryIntoForce,
                party.dateConfidence,
                PartyAction.permitted(caller));
    }
}
