package org.lanzarote.monitoring.replies.publication;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.lanzarote.monitoring.platform.problem.ProblemType.WITHHELD_BEFORE;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** Holds a publication to what was withheld before: it is withheld again, or shown with a reason. */
final class WithheldAgain {

    private final int round;
    private final PublishReply wish;
    private final Withholding withholding;
    private final Map<String, AnswerToPublish> answers;

    WithheldAgain(int round, PublishReply wish, Withholding withholding, List<AnswerToPublish> answers) {
        this.round = round;
        this.wish = wish;
        this.withholding = withholding;
        this.answers = answers.stream().collect(toMap(AnswerToPublish::number, answer -> answer));
    }

    /** Ends the request if something that still stands would be shown without a reason, or a reason stands for nothing. */
    void require(List<ProposedWithholding> proposed) {
        var shown = proposed.stream()
                .filter(ProposedWithholding::mustBeDecided)
                .filter(one -> !isCovered(one))
                .toList();
        var gone = proposed.stream().filter(one -> !one.mustBeDecided());
        requireReasonsFor(Stream.concat(shown.stream(), gone).toList());
        var unexplained = shown.stream()
                .filter(one -> wish.shown().stream().noneMatch(one::isNamedBy))
                .map(one -> Violation.at("/withheld", told(one)))
                .toList();
        if (!unexplained.isEmpty()) {
            throw WITHHELD_BEFORE.because(PublicationMessage.SHOWN_WITHOUT_REASON, unexplained);
        }
    }

    private void requireReasonsFor(List<ProposedWithholding> shown) {
        var violations = new Violations();
        IntStream.range(0, wish.shown().size())
                .forEach(i -> violations.require(
                        shown.stream()
                                .anyMatch(one -> one.isNamedBy(wish.shown().get(i))),
                        "/shownAgain/" + i,
                        PublicationMessage.NOTHING_SHOWN_AGAIN.with(
                                wish.shown().get(i).question())));
        violations.orThrow(PublicationMessage.REASON_FOR_NOTHING);
    }

    private boolean isCovered(ProposedWithholding one) {
        var withheld = one.withhold();
        return withholding.covers(
                withheld, requireNonNull(answers.get(withheld.question())).words());
    }

    private Told told(ProposedWithholding one) {
        var withheld = one.withhold();
        if (one.sinceRound() != round) {
            return PublicationMessage.WITHHELD_IN_EARLIER_ROUND.with(
                    withheld.question(), withheld.ground(), one.sinceSubmission(), one.sinceRound());
        }
        return message(one).with(withheld.question(), withheld.ground(), one.sinceSubmission());
    }

    private static PublicationMessage message(ProposedWithholding one) {
        if (one.state() != ProposedState.CHANGED) {
            return PublicationMessage.WITHHELD_STILL_STANDS;
        }
        return one.withhold().withholdsWhole()
                ? PublicationMessage.WITHHELD_ANSWER_CHANGED
                : PublicationMessage.WITHHELD_WORDS_REWRITTEN;
    }
}
