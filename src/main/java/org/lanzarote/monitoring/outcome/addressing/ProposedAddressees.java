package org.lanzarote.monitoring.outcome.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lanzarote.monitoring.analysis.finding.FindingNature;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.questionnaire.QuestionnaireRepository;

/** Proposes addressees from findings, and shows the proposal beside what is and what was confirmed. */
@ApplicationScoped
class ProposedAddressees {

    private final AddresseeQueries queries;
    private final QuestionnaireRepository questionnaires;
    private final Caller caller;

    ProposedAddressees(AddresseeQueries queries, QuestionnaireRepository questionnaires, Caller caller) {
        this.queries = queries;
        this.questionnaires = questionnaires;
        this.caller = caller;
    }

    AddressedRecommendation require(int round, String code) {
        return queries.recommendation(round, code).orElseThrow(NotFound.of("recommendation", code));
    }

    AddresseeProposal propose(int round, AddressedRecommendation recommendation, ProposalGround ground) {
        var questions = ground.questions().isEmpty()
                ? queries.questions(recommendation.id())
                : withSubQuestions(round, ground.questions());
        var findings = queries.proposing(
                round, orAny(ground.natures()), orAny(ground.codes()), questions.toArray(String[]::new));
        return AddresseeProposal.of(questions, findings, recommendation.addressee());
    }

    /** The proposal on the ground that is asked for, and for what is not asked on that of the last confirmation. */
    ProposedAddresseesView show(
            int round,
            String code,
            AddressedRecommendation recommendation,
            List<FindingNature> natures,
            List<String> codes,
            List<String> questions) {
        var last = queries.lastConfirmation(recommendation.id());
        var ground = ground(last.map(ConfirmationRow::ground), natures, codes, questions);
        var proposal = propose(round, recommendation, ground);
        return new ProposedAddresseesView(
                code,
                recommendation.addressee(),
                ground.natures().stream().map(FindingNature::valueOf).toList(),
                ground.codes(),
                proposal.questions(),
                proposal.parties(),
                proposal.notAddressed(),
                proposal.notProposed(),
                proposal.differs(),
                last.map(confirmation -> confirmation.beside(proposal, ground)).orElse(null),
                AddressingAction.permitted(recommendation.status(), caller));
    }

    /** Natures and codes belong together: whoever asks for one of them does not mean those of the last confirmation. */
    private static ProposalGround ground(
            Optional<ProposalGround> last, List<FindingNature> natures, List<String> codes, List<String> questions) {
        var onQuestions =
                questions.isEmpty() ? last.map(ProposalGround::questions).orElse(List.of()) : questions;
        return natures.isEmpty() && codes.isEmpty()
                ? last.map(before -> ProposalGround.of(before.natures(), before.codes(), onQuestions))
                        .orElseGet(() -> ProposalGround.of(List.of(FindingNature.GAP), List.of(), onQuestions))
                : ProposalGround.of(natures, codes, onQuestions);
    }

    private List<String> withSubQuestions(int round, List<String> asked) {
        return questionnaires.chaptersInForce(round).keySet().stream()
                .filter(number -> asked.stream().anyMatch(one -> QuestionNumber.covers(one, number)))
                .toList();
    }

    private static String[] orAny(List<String> values) {
        return values.isEmpty() ? new String[] {""} : values.toArray(String[]::new);
    }
}
