package org.lanzarote.monitoring.outcome.tally;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A Party that a list names and should not, or should name and does not. */
record TalliedParty(
        @Schema(description = "ISO 3166-1 alpha-3 code", examples = "FRA")
        String party,

        BilingualText name) {

    /** Those with these codes. */
    static List<TalliedParty> of(Collection<String> codes, NavigableMap<String, BilingualText> roster) {
        return roster.entrySet().stream()
                .filter(party -> codes.contains(party.getKey()))
                .map(party -> new TalliedParty(party.getKey(), party.getValue()))
                .toList();
    }
}
