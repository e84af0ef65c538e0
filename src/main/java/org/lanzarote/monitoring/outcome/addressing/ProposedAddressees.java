package org.lanzarote.monitoring.outcome.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Proposes addressees from findings, and shows the proposal beside what is and what was confirmed. */
@ApplicationScoped
class ProposedAddressees {

    private final AddresseeQueries queries;
    private final Caller caller;

    ProposedAddressees(AddresseeQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    AddressedRecommendation require(int round, String code) {
        return queries.recommendation(round, code).orElseThrow(NotFound.of("recommendation", code));
    }

    AddresseeProposal propose(int round, AddressedRecommendation recommendation, ProposalGround ground) {
        var questions = ground.questions().isEmpty() ? queries.questions(recommendation.id()) : ground.questions();
        var findings =
                queries.proposing(round, ground.natures().toArray(String[]::new), questions.toArray(String[]::new));
        return AddresseeProposal.of(questions, findings, recommendation.addressee());
    }

    /** The proposal on the ground that is asked for, and for what is not asked on that of the last confirmation. */
    ProposedAddresseesView show(
            int round,
            String code,
            AddressedRecommendation recommendation,
            List<FindingNature> natures,
            List<String> questions) {
        var last = queries.lastConfirmation(recommendation.id());
        var ground = ground(last.map(ConfirmationRow::ground), natures, questions);
        var proposal = propose(round, recommendation, ground);
        return new ProposedAddresseesView(
                code,
                recommendation.addressee(),
                ground.natures().stream().map(FindingNature::valueOf).toList(),
                proposal.questions(),
                proposal.parties(),
                proposal.notAddressed(),
                proposal.notProposed(),
                proposal.differs(),
                last.map(confirmation -> confirmation.beside(proposal, ground)).orElse(null),
                AddressingAction.permitted(recommendation.status(), caller));
    }

    private static ProposalGround ground(
            Optional<ProposalGround> last, List<FindingNature> natures, List<String> questions) {
        return ProposalGround.of(
                natures.isEmpty()
                        ? last.map(ProposalGround::natures).orElse(List.of(FindingNature.GAP.name()))
                        : natures,
                questions.isEmpty() ? last.map(ProposalGround::questions).orElse(List.of()) : questions);
    }
}
