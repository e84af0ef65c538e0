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
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;

/**
 * Checks the present answers of a reply: what prevents a submission, and what else the Party may want to look at. The
 * validation and the submission use the same check.
 */
public final class ReplyCheck {

    private final List<CheckedAnswer> answers;
    private final List<ReplyRemark> remarks;

    /**
     * Checks the answers at hand against all items of the reply's version; the files are those that answers may name.
     */
    public ReplyCheck(Items items, Collection<WorkingCopyAnswer> atHand, Set<UUID> files) {
        Map<String, WorkingCopyAnswer> byNumber =
                atHand.stream().collect(toMap(WorkingCopyAnswer::question, identity()));
        var visibility = new Visibility(
                items, atHand.stream().collect(toMap(WorkingCopyAnswer::question, WorkingCopyAnswer::given)));
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

    /** Everything that is missing or wrong, in the questionnaire's order. */
    List<ReplyRemark> remarks() {
        return remarks;
    }

    /** The remarks that prevent a submission. */
    public List<Violation> errors() {
        return remarks.stream()
                .filter(ReplyRemark::blocks)
                .map(ReplyRemark::violation)
                .toList();
    }

    /** The answers that a submission takes: those to questions that are shown. */
    public Stream<WorkingCopyAnswer> shown() {
        return answers.stream().filter(CheckedAnswer::isShown).map(CheckedAnswer::answer);
    }

    /** Whether any of the answers at hand belongs to these questions. */
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
