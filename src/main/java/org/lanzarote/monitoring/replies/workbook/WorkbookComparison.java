package org.lanzarote.monitoring.replies.workbook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;
import org.lanzarote.monitoring.replies.workbook.WorkbookMark.Exported;

/** Decides which answers of a form are saved: those that were changed in it, and not by others meanwhile. */
final class WorkbookComparison {

    private final WorkbookMark mark;
    private final Map<String, SaveAnswer> changed = new LinkedHashMap<>();
    private final Map<String, ReadAnswer> read = new LinkedHashMap<>();
    private final List<SkippedAnswer> skipped = new ArrayList<>();
    private int unchanged;

    WorkbookComparison(WorkbookMark mark) {
        this.mark = mark;
    }

    void compare(StoredAnswer current, ReadAnswer answer) {
        var exported = requireNonNull(mark.answers().get(current.question()));
        var digest = new AnswerDigest(answer.place().item());
        if (!answer.unreadable().isEmpty()) {
            skip(answer, answer.unreadable());
        } else if (isKnown(digest, answer, exported, current)) {
            unchanged++;
        } else if (exported.version() != current.workingVersion()) {
            skip(answer, List.of(Violation.in(answer.mainCell().toString(), WorkbookMessage.SAVED_OTHERWISE)));
        } else {
            changed.put(current.question(), wish(current, answer.given()));
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

    Map<String, SaveAnswer> changed() {
        return changed;
    }

    List<SkippedAnswer> skipped() {
        return skipped;
    }

    LoadedWorkbook result() {
        return new LoadedWorkbook(List.copyOf(changed.keySet()), unchanged, skipped);
    }

    private static boolean isKnown(AnswerDigest digest, ReadAnswer answer, Exported exported, StoredAnswer current) {
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
    private SaveAnswer wish(StoredAnswer current, GivenAnswer given) {
        var before = CellText.withPlainLineEnds(current.text()).strip();
        return before.equals(given.text().strip())
                ? new SaveAnswer(given.content(), current.text(), current.language())
                : new SaveAnswer(given.content(), given.text(), mark.language());
    }
}
