package org.lanzarote.monitoring.people.party;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lanzarote.monitoring.platform.table.NamesOfParties;

/** Names the Parties in tables. */
@ApplicationScoped
class NamesInTables implements NamesOfParties {

    private final PartyRepository parties;

    NamesInTables(PartyRepository parties) {
        this.parties = parties;
    }

    @Override
    public Map<String, Named> byCode() {
        return parties.streamAll().collect(toMap(Party::iso3, party -> new Named(party.name(), party.nameWithArticle)));
    }
}
