package org.lanzarote.monitoring.reply;

import java.util.List;
import org.lanzarote.monitoring.problem.ProblemType;
import org.lanzarote.monitoring.problem.Violation;
import org.lanzarote.monitoring.question.Visibility;

/** What keeps a reply from being submitted, question by question. */
final class Unfinished {

    private Unfinished() {}

    static void requireNone(Visibility visibility) {
        List<Violation> missing = visibility
                .incomplete()
                .map(item -> Violation.at(
                        "/answers/" + item.number(), "Question " + item.number() + " lacks an answer, or a part of it"))
                .toList();
        if (!missing.isEmpty()) {
            throw ProblemType.REPLY_INCOMPLETE.because(missing.size() + " questions are not fully answered", missing);
        }
    }
}
