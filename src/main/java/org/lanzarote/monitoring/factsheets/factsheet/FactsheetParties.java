package org.lanzarote.monitoring.factsheets.factsheet;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.preparation.round.RoundRepository;

/** The Parties of a round, each of which has a factsheet. */
@ApplicationScoped
public class FactsheetParties {

    private final RoundRepository rounds;

    FactsheetParties(RoundRepository rounds) {
        this.rounds = rounds;
    }

    public Party require(int round, String party) {
        return rounds.rosterParties(round, Set.of(party)).values().stream()
                .findFirst()
                .orElseThrow(NotFound.of("factsheet of", party));
    }

    /** Those of these codes, in their order. */
    public List<Party> named(int round, Set<String> parties) {
        return rounds.rosterParties(round, parties).values().stream()
                .sorted(comparing(Party::iso3))
                .toList();
    }

    public Collection<Party> all(int round) {
        return rounds.rosterParties(round).values();
    }
}
