package org.lanzarote.monitoring.people.party;

import static java.util.function.Function.identity;
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
    public Map<String, Party> byCode() {
        return parties.find("from Party p left join fetch p.formerNames").list().stream()
                .collect(toMap(Party::iso3, identity()));
    }
}
