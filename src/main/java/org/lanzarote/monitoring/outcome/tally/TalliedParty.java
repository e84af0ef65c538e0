package org.lanzarote.monitoring.outcome.tally;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A Party that a list names and should not, or should name and does not. */
record TalliedParty(
        @Schema(description = "ISO 3166-1 alpha-3 code", examples = "FRA")
        String party,

        BilingualText name) {

    /** Those with these codes. */
    static List<TalliedParty> of(Collection<String> codes, Collection<Party> roster) {
        return roster.stream()
                .filter(party -> codes.contains(party.iso3()))
                .sorted(comparing(Party::iso3))
                .map(party -> new TalliedParty(party.iso3(), party.name()))
                .toList();
    }
}
