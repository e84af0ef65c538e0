package org.lanzarote.monitoring.outcome.addressing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lanzarote.monitoring.outcome.addressing.AddresseeQueries.ProposingFinding;
import org.lanzarote.monitoring.outcome.recommendation.Addressee;
import org.lanzarote.monitoring.outcome.recommendation.AddresseeKind;

/** The Parties that findings propose to address, beside whom the recommendation addresses. */
record AddresseeProposal(List<String> questions, List<ProposedParty> parties, Addressee addressee) {

    static AddresseeProposal of(List<String> questions, List<ProposingFinding> findings, Addressee addressee) {
        Map<String, List<String>> byParty = findings.stream()
                .collect(groupingBy(
                        ProposingFinding::party, TreeMap::new, mapping(ProposingFinding::finding, toList())));
        return new AddresseeProposal(
                questions,
                byParty.entrySet().stream()
                        .map(entry -> new ProposedParty(entry.getKey(), entry.getValue()))
                        .toList(),
                addressee);
    }

    List<String> codes() {
        return parties.stream().map(ProposedParty::party).toList();
    }

    /** The Parties proposed that the recommendation does not address. */
    List<String> notAddressed() {
        return codes().stream().filter(party -> !addressee.reaches(party)).toList();
    }

    /** The Parties that the recommendation names and no finding proposes. */
    List<String> notProposed() {
        return addressee.parties().stream()
                .filter(party -> !codes().contains(party))
                .sorted()
                .toList();
    }

    /** Whether the recommendation addresses others than these Parties by name. */
    boolean differs() {
        return addressee.kind() != AddresseeKind.NAMED_PARTIES
                || !notAddressed().isEmpty()
                || !notProposed().isEmpty();
    }
}
