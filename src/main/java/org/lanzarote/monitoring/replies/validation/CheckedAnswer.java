package org.lanzarote.monitoring.replies.validation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Told;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.AnswerCheck;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;

/**
 * An answer that is looked through, with its question and the others around it. Whether the question is asked at all is
 * open where answers decide that are not at hand, as those of other sections for a delegate.
 */
record CheckedAnswer(
        WorkingCopyAnswer answer, Item item, Items items, Set<UUID> files, Visibility visibility, boolean decided) {

    boolean isShown() {
        return decided && visibility.shows(item);
    }

    boolean isRequired() {
        return decided && visibility.requires(item);
    }

    boolean isHidden() {
        return decided && !visibility.shows(item);
    }

    boolean isComplete() {
        return answer.given().completes(item);
    }

    /** What the answer lacks, each with a pointer into it; empty where it may stay open. */
    List<Violation> lacks() {
        return decided ? visibility.lacks(item) : List.of();
    }

    /** What in the answer does not fit its question, each with a pointer into it; empty while the question is not shown. */
    List<Violation> misfits() {
        var violations = new Violations();
        if (!isHidden()) {
            new AnswerCheck(item, items, files, "", violations).check(answer.given());
        }
        return violations.found();
    }

    ReplyRemark warning(Told told) {
        return remark(RemarkSeverity.WARNING, Violation.at("", told));
    }

    Stream<ReplyRemark> remarks(RemarkSeverity severity, List<Violation> found) {
        return found.stream().map(violation -> remark(severity, violation));
    }

    private ReplyRemark remark(RemarkSeverity severity, Violation found) {
        return new ReplyRemark("/answers/" + item.number() + found.pointer(), item.number(), severity, found.told());
    }
}
