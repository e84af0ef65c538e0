package org.lanzarote.monitoring.replies.prefill;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.AnswerKind;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.replies.bulk.EarlierReply;
import org.lanzarote.monitoring.replies.bulk.HeldReply;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Decides which earlier answers go into a draft: those that fit questions that are open and shown. */
final class Prefilling {

    private final HeldReply held;
    private final EarlierReply earlier;
    private final Map<String, SaveAnswer> taken = new HashMap<>();
    private final Map<String, SkippedQuestion> skipped = new HashMap<>();

    Prefilling(HeldReply held, EarlierReply earlier) {
        this.held = held;
        this.earlier = earlier;
    }

    /** Prefills; the map leads from a question's number now to its earlier number. */
    PrefilledReply prefill(Map<String, String> questions) {
        questions.forEach(this::sort);
        var misfits = held.misfits(taken);
        while (!misfits.isEmpty()) {
            leaveOut(misfits);
            misfits = held.misfits(taken);
        }
        held.prefill(taken, earlier);
        var order = held.asRead().answers().stream().map(StoredAnswer::question).toList();
        return new PrefilledReply(
                earlier.round(),
                earlier.submission(),
                order.stream().filter(taken::containsKey).toList(),
                order.stream()
                        .flatMap(question -> Stream.ofNullable(skipped.get(question)))
                        .toList());
    }

    private void sort(String question, String earlierQuestion) {
        var item = held.asRead().items().find(question).orElseThrow();
        if (!held.isOpen(question)) {
            skip(question, SkipReason.ANSWERED);
        } else if (item.kind() == AnswerKind.FILES) {
            skip(question, SkipReason.FILES);
        } else if (earlier.answers().containsKey(earlierQuestion)) {
            taken.put(question, requireNonNull(earlier.answers().get(earlierQuestion)));
        } else {
            skip(question, SkipReason.NO_EARLIER_ANSWER);
        }
    }

    /** Leaves out answers that do not fit first, since they may have decided what is shown. */
    private void leaveOut(Map<String, List<Violation>> misfits) {
        var visibility = new Visibility(held.asRead().items(), together());
        var shown = misfits.keySet().stream()
                .filter(question ->
                        visibility.shows(held.asRead().items().find(question).orElseThrow()))
                .toList();
        shown.forEach(question ->
                skipped.put(question, new SkippedQuestion(question, SkipReason.DOES_NOT_FIT, misfits.get(question))));
        if (shown.isEmpty()) {
            misfits.keySet().forEach(question -> skip(question, SkipReason.NOT_SHOWN));
        }
        taken.keySet().removeAll(skipped.keySet());
    }

    private void skip(String question, SkipReason reason) {
        skipped.put(question, SkippedQuestion.of(question, reason));
    }

    private Map<String, GivenAnswer> together() {
        var together = new HashMap<>(
                held.asRead().answers().stream().collect(toMap(StoredAnswer::question, StoredAnswer::given)));
        taken.forEach((question, answer) -> together.put(question, answer.given()));
        return together;
    }
}
