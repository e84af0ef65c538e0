package org.lanzarote.monitoring.preparation.round;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.round.AdoptRoster.AdoptRosterEntry;

/** Records the adopted list of Parties of a round; each must be a Party to the Convention and stand there once. */
@ApplicationScoped
class RosterAdoption {

    private final PartyRepository parties;

    RosterAdoption(PartyRepository parties) {
        this.parties = parties;
    }

    void adopt(Round round, AdoptRoster wish) {
        var codes = wish.entries().stream().map(AdoptRosterEntry::party).toList();
        var known = parties.known(codes);
        var violations = new Violations();
        var seen = new HashSet<String>();
        for (int i = 0; i < codes.size(); i++) {
            var pointer = "/entries/" + i + "/party";
            violations.require(known.containsKey(codes.get(i)), pointer, RoundMessage.NO_PARTY.with(codes.get(i)));
            violations.require(seen.add(codes.get(i)), pointer, RoundMessage.LISTED_ALREADY.with(codes.get(i)));
        }
        violations.orThrow(RoundMessage.ROSTER_INVALID);
        List<RosterEntry> entries = new ArrayList<>();
        for (var entry : wish.entries()) {
            entries.add(new RosterEntry(requireNonNull(known.get(entry.party())), entry.reason()));
        }
        round.adoptRoster(wish.decision(), wish.adoptedOn(), entries);
    }
}
