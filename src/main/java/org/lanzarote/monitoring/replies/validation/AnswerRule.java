package org.lanzarote.monitoring.replies.validation;

import static org.lanzarote.monitoring.replies.validation.RemarkSeverity.ERROR;
import static org.lanzarote.monitoring.replies.validation.RemarkSeverity.WARNING;

import java.util.List;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.problem.Violation;

/** One check of each answer of a reply; a further check is added here. */
@FunctionalInterface
interface AnswerRule {

    List<AnswerRule> ALL = List.of(
            AnswerRule::lacking,
            AnswerRule::misfitting,
            AnswerRule::unconfirmed,
            AnswerRule::open,
            AnswerRule::undecided,
            AnswerRule::hidden);

    Stream<ReplyRemark> remarks(CheckedAnswer answer);

    private static Stream<ReplyRemark> lacking(CheckedAnswer answer) {
        return answer.remarks(ERROR, answer.lacks());
    }

    private static Stream<ReplyRemark> misfitting(CheckedAnswer answer) {
        return answer.remarks(answer.isShown() ? ERROR : WARNING, answer.misfits());
    }

    private static Stream<ReplyRemark> unconfirmed(CheckedAnswer answer) {
        return answer.isShown() && answer.answer().prefilled()
                ? answer.remarks(ERROR, List.of(Violation.at("", "It is from an earlier round: confirm or change it")))
                : Stream.empty();
    }

    private static Stream<ReplyRemark> open(CheckedAnswer answer) {
        boolean open = answer.isShown()
                && !answer.isRequired()
                && !answer.answer().given().answers(answer.item());
        return open
                ? Stream.of(answer.warning("Question " + answer.item().number() + " is open, and may stay so"))
                : Stream.empty();
    }

    private static Stream<ReplyRemark> undecided(CheckedAnswer answer) {
        return answer.decided()
                ? Stream.empty()
                : Stream.of(answer.warning("Whether question " + answer.item().number()
                        + " is shown or required, answers of other sections decide"));
    }

    private static Stream<ReplyRemark> hidden(CheckedAnswer answer) {
        return answer.isHidden() && !answer.answer().given().isEmpty()
                ? Stream.of(answer.warning("Question " + answer.item().number()
                        + " is not shown, as other answers stand: what it holds is kept and not submitted"))
                : Stream.empty();
    }
}
