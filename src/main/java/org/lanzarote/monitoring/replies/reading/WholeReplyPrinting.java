package org.lanzarote.monitoring.replies.reading;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.replies.reading.ReplyPage.ReplyPageQuestion;

/** Prints a submitted reply: each question in its words, what was answered, and where that answer has its page. */
final class WholeReplyPrinting {

    private final SubmissionView submission;
    private final SubmissionHead head;
    private final Map<String, AnsweredQuestion> asked;
    private final AnsweredQuestion any;
    private final AnswerPageWords words;

    WholeReplyPrinting(SubmissionView submission) {
        this.submission = submission;
        this.head = requireNonNull(submission.head());
        var questions = head.asked();
        this.any = questions.get(0);
        this.asked =
                questions.stream().collect(toMap(question -> question.item().number(), question -> question));
        this.words = new AnswerPageWords(any.language());
    }

    ReplyPage print() {
        var row = submission.submission();
        return new ReplyPage(
                any.language().name().toLowerCase(Locale.ROOT),
                words.reply(any.party().title(any.language())),
                facts(row),
                restricted(row),
                words.contents(),
                submission.answers().stream().map(this::question).toList());
    }

    PageLinks links() {
        var number = submission.submission().number();
        return any.near(PageLinks.of(any.language(), head.asReply() ? any.reply() : any.submission(number)));
    }

    private List<LinkedWords> restricted(SubmissionRow row) {
        if (row.publishedAt() == null) {
            var earlier = row.follows();
            return List.of(earlier == null ? new LinkedWords(words.replyNotPublic(), null) : any.earlier(earlier));
        }
        var cut = versions().stream().map(AnswerView::question).toList();
        return cut.isEmpty() ? List.of() : List.of(new LinkedWords(words.notAllPublic(String.join(", ", cut)), null));
    }

    /** What everybody reads of the answers that are not public in full. */
    private List<AnswerView> versions() {
        return requireNonNullElse(submission.publicVersions(), List.<AnswerView>of());
    }

    private List<Fact> facts(SubmissionRow row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.round(), Integer.toString(any.round())));
        facts.add(new Fact(words.submission(), words.submission(row)));
        if (row.publishedAt() != null) {
            facts.add(new Fact(words.published(), DayInWords.of(row.publishedAt(), any.language())));
        }
        return facts;
    }

    private ReplyPageQuestion question(AnswerView answer) {
        var question = requireNonNull(asked.get(answer.question()));
        var page = new AnswerPrinting(new SubmittedAnswerView(
                        submission.submission(), changed(answer), answer, version(answer), question))
                .print();
        return new ReplyPageQuestion(
                answer.question(),
                words.question(answer.question()),
                page.since(),
                page.wording(),
                page.given(),
                page.published(),
                new LinkedWords(
                        words.more(),
                        question.answer(submission.submission().number()) + "?lang=" + question.language()));
    }

    private @Nullable AnswerView version(AnswerView answer) {
        return versions().stream()
                .filter(version -> version.question().equals(answer.question()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ChangedAnswer changed(AnswerView answer) {
        return requireNonNullElse(submission.changedSince(), List.<ChangedAnswer>of()).stream()
                .filter(changed -> changed.question().equals(answer.question()))
                .findFirst()
                .orElse(null);
    }
}
