package org.lanzarote.monitoring.replies.validation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.replies.reply.Answer;

/**
 * Looks through the answers of a reply, as they stand: what keeps them from being submitted, and what else their Party
 * may want to see to. The dry run and the submission ask the same.
 */
public final class ReplyCheck {

    private final List<CheckedAnswer> answers;
    private final List<ReplyRemark> remarks;

    /** Of all items of the version that the reply answers, and of the answers at hand; the files are those that they may name. */
    public ReplyCheck(Items items, Collection<Answer> atHand, Set<UUID> files) {
        Map<String, Answer> byNumber = atHand.stream().collect(toMap(answer -> answer.number(), identity()));
        var visibility =
                new Visibility(items, atHand.stream().collect(toMap(answer -> answer.number(), Answer::given)));
        answers = items.answerable()
                .flatMap(item -> Stream.ofNullable(byNumber.get(item.number()))
                        .map(answer -> new CheckedAnswer(
                                answer,
                                item,
                                items,
                                files,
                                visibility,
                                byNumber.keySet().containsAll(items.decidedBy(item)))))
                .toList();
        remarks = answers.stream()
                .flatMap(answer -> AnswerRule.ALL.stream().flatMap(rule -> rule.remarks(answer)))
                .toList();
    }

    /** All that is missing or wrong, in the questionnaire's order. */
    List<ReplyRemark> remarks() {
        return remarks;
    }

    /** Of these, what keeps the reply from being submitted. */
    public List<Violation> errors() {
        return remarks.stream()
                .filter(ReplyRemark::blocks)
                .map(ReplyRemark::violation)
                .toList();
    }

    /** What a submission takes: the answers to the questions that are shown. */
    public Stream<Answer> shown() {
        return answers.stream().filter(CheckedAnswer::isShown).map(CheckedAnswer::answer);
    }

    /** Whether any of its answers belongs to these questions. */
    boolean concerns(Collection<Item> some) {
        return answers.stream().anyMatch(answer -> some.contains(answer.item()));
    }

    AnswerProgress progress() {
        return AnswerProgress.of(answers, remarks);
    }

    AnswerProgress progress(Collection<Item> some) {
        return AnswerProgress.of(
                answers.stream().filter(answer -> some.contains(answer.item())).toList(), remarks);
    }
}
