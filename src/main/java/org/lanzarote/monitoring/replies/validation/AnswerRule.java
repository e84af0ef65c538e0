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
                ? answer.remarks(ERROR, List.of(Violation.at("", ReplyValidationMessage.FROM_EARLIER_ROUND)))
                : Stream.empty();
    }

    private static Stream<ReplyRemark> open(CheckedAnswer answer) {
        boolean open = answer.isShown()
                && !answer.isRequired()
                && !answer.answer().given().answers(answer.item());
        return open
                ? Stream.of(answer.warning(
                        ReplyValidationMessage.QUESTION_OPEN.with(answer.item().number())))
                : Stream.empty();
    }

    private static Stream<ReplyRemark> undecided(CheckedAnswer answer) {
        return answer.decided()
                ? Stream.empty()
                : Stream.of(answer.warning(
                        ReplyValidationMessage.OTHERS_DECIDE.with(answer.item().number())));
    }

    private static Stream<ReplyRemark> hidden(CheckedAnswer answer) {
        return answer.isHidden() && !answer.answer().given().isEmpty()
                ? Stream.of(answer.warning(
                        ReplyValidationMessage.NOT_SHOWN_KEPT.with(answer.item().number())))
                : Stream.empty();
    }
}
