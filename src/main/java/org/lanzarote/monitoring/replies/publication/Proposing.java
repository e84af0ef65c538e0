package org.lanzarote.monitoring.replies.publication;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** Proposes to withhold from a submission what was withheld before, where it still stands. */
@ApplicationScoped
class Proposing {

    private final PublishingQueries queries;

    Proposing(PublishingQueries queries) {
        this.queries = queries;
    }

    /** What was withheld before and not shown again. */
    Collection<WithheldBefore> before(UUID reply) {
        return new FormerDecisions(queries.withheld(reply), queries.shownAgain(reply), queries.takenDown(reply))
                .standing();
    }

    /** How that stands in these answers of a submission. */
    List<ProposedWithholding> in(UUID reply, Collection<WithheldBefore> before, List<AnswerToPublish> answers) {
        var former = former(reply, before);
        return before.stream().flatMap(one -> in(one, answers, former)).toList();
    }

    /** A file is withheld wherever an answer names it, all else in the answer to its question. */
    private static Stream<ProposedWithholding> in(
            WithheldBefore before, List<AnswerToPublish> answers, Map<String, GivenAnswer> former) {
        var found = answers.stream()
                .filter(answer -> before.withheld().concerns(answer.number()))
                .filter(answer -> Withholding.stands(before.withheld().of(answer.number()), answer.words()))
                .map(answer -> ProposedWithholding.of(before.of(answer.number()), state(before, answer, former)))
                .toList();
        return found.isEmpty() ? Stream.of(ProposedWithholding.of(before, ProposedState.GONE)) : found.stream();
    }

    private static ProposedState state(WithheldBefore before, AnswerToPublish answer, Map<String, GivenAnswer> former) {
        return before.withheld().withholdsWhole() && !answer.given().equals(former.get(answer.number()))
                ? ProposedState.CHANGED
                : ProposedState.STANDS;
    }

    /** The answers that were withheld whole, as they stood in the submission from which they were left out last. */
    private Map<String, GivenAnswer> former(UUID reply, Collection<WithheldBefore> before) {
        var lastOf = before.stream()
                .filter(one -> one.withheld().withholdsWhole())
                .collect(toMap(one -> one.withheld().question(), WithheldBefore::last));
        return lastOf.isEmpty()
                ? Map.of()
                : queries.answers(reply, lastOf.values().stream().collect(toSet()), lastOf.keySet()).stream()
                        .filter(answer -> answer.submission() == lastOf.getOrDefault(answer.number(), 0))
                        .collect(toMap(AnswerToPublish::number, AnswerToPublish::given));
    }
}
