package org.lanzarote.monitoring.replies.workbook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.reply.DraftAnswer;
import org.lanzarote.monitoring.replies.reply.FilledAnswer;
import org.lanzarote.monitoring.replies.workbook.FormMark.Exported;

/** Decides which answers of a form are saved: those that were changed in it, and not by others meanwhile. */
final class FormComparison {

    private final FormMark mark;
    private final Map<String, FilledAnswer> changed = new LinkedHashMap<>();
    private final Map<String, ReadAnswer> read = new LinkedHashMap<>();
    private final List<SkippedAnswer> skipped = new ArrayList<>();
    private int unchanged;

    FormComparison(FormMark mark) {
        this.mark = mark;
    }

    void compare(DraftAnswer current, ReadAnswer answer) {
        var exported = requireNonNull(mark.answers().get(current.question()));
        var digest = new AnswerDigest(answer.place().item());
        if (!answer.unreadable().isEmpty()) {
            skip(answer, answer.unreadable());
        } else if (isKnown(digest, answer, exported, current)) {
            unchanged++;
        } else if (exported.version() != current.version()) {
            skip(
                    answer,
                    List.of(
                            Violation.in(
                                    answer.mainCell().toString(),
                                    "The answer was saved otherwise since the form went out; enter it in the service, or in a new form")));
        } else {
            changed.put(current.question(), filled(current, answer.given()));
            read.put(current.question(), answer);
        }
    }

    /** Leaves out answers that do not fit. Others may be hidden without them, so the check is repeated. */
    void leaveOut(Map<String, List<Violation>> misfits) {
        misfits.forEach((question, found) -> {
            var answer = read.get(question);
            if (changed.remove(question) != null && answer != null) {
                skip(answer, found.stream().map(answer::inCell).toList());
            }
        });
    }

    Map<String, FilledAnswer> changed() {
        return changed;
    }

    List<SkippedAnswer> skipped() {
        return skipped;
    }

    LoadedForm result() {
        return new LoadedForm(List.copyOf(changed.keySet()), unchanged, skipped);
    }

    private static boolean isKnown(AnswerDigest digest, ReadAnswer answer, Exported exported, DraftAnswer current) {
        var now = digest.of(answer.given());
        return now.equals(exported.digest()) || now.equals(digest.of(current.given()));
    }

    private void skip(ReadAnswer answer, List<Violation> inCells) {
        inCells.forEach(violation -> skipped.add(SkippedAnswer.of(answer, violation)));
    }

    /**
     * The answer to save: a text with the same meaning keeps its spelling and language; a new one is in the language
     * of the form.
     */
    private FilledAnswer filled(DraftAnswer current, GivenAnswer given) {
        var before = CellText.withPlainLineEnds(current.text()).strip();
        var language = current.language();
        return language != null && before.equals(given.text().strip())
                ? new FilledAnswer(new GivenAnswer(given.content(), current.text()), language)
                : new FilledAnswer(given, mark.language());
    }
}
