package org.lanzarote.monitoring.reply;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.problem.ProblemType;
import org.lanzarote.monitoring.problem.Violation;
import org.lanzarote.monitoring.question.Visibility;

/** What keeps a reply from being submitted, question by question. */
final class Unfinished {

    private Unfinished() {}

    static void requireNone(List<Answer> answers, Visibility visibility) {
        var unfinished = Stream.concat(missing(visibility), unconfirmed(answers, visibility))
                .toList();
        if (!unfinished.isEmpty()) {
            throw ProblemType.REPLY_INCOMPLETE.because(
                    "Questions are not fully answered, or their answers not confirmed: " + unfinished.size(),
                    unfinished);
        }
    }

    private static Stream<Violation> missing(Visibility visibility) {
        return visibility
                .incomplete()
                .map(item -> Violation.at(
                        "/answers/" + item.number(),
                        "Question " + item.number() + " lacks an answer, or a part of it"));
    }

    private static Stream<Violation> unconfirmed(List<Answer> answers, Visibility visibility) {
        return answers.stream()
                .filter(answer -> answer.isPrefilled() && visibility.shows(answer.question.content()))
                .map(answer -> answer.question.number())
                .map(number -> Violation.at(
                        "/answers/" + number,
                        "The answer to question " + number + " is from an earlier round: confirm or change it"));
    }
}
