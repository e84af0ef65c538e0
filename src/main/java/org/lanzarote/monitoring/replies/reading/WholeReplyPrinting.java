package org.lanzarote.monitoring.replies.reading;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.html.RecordPage;
import org.lanzarote.monitoring.platform.html.RecordPage.Fact;
import org.lanzarote.monitoring.platform.html.RecordPage.Lead;
import org.lanzarote.monitoring.platform.html.RecordPage.Part;
import org.lanzarote.monitoring.replies.reading.AnswerPage.Linked;

/** Prints a submitted reply: each question in its words, what was answered, and where that answer has its page. */
final class WholeReplyPrinting {

    private final SubmissionView submission;
    private final Map<String, AskedAnswer> asked;
    private final AskedAnswer any;
    private final AnswerPageWords words;

    WholeReplyPrinting(SubmissionView submission) {
        this.submission = submission;
        var questions = requireNonNull(submission.asked());
        this.any = questions.get(0);
        this.asked =
                questions.stream().collect(toMap(question -> question.item().number(), question -> question));
        this.words = new AnswerPageWords(any.language());
    }

    RecordPage print() {
        var pages = submission.answers().stream().map(this::page).toList();
        var row = submission.submission();
        return new RecordPage(
                any.language().name().toLowerCase(Locale.ROOT),
                words.reply(any.party().title(any.language())),
                List.of(
                        new Fact(words.round(), Integer.toString(any.round())),
                        new Fact(words.submission(), words.submission(row))),
                row.publishedAt() == null ? words.replyNotPublic() : null,
                pages,
                null);
    }

    PageLinks links() {
        var round = "/rounds/" + any.round();
        return PageLinks.of(
                        any.language(), any.submission(submission.submission().number()))
                .near(words.factsheet(), round + "/factsheets/" + any.party().iso3())
                .near(words.overview(), round + "/overview");
    }

    private Part page(AnswerView answer) {
        var question = requireNonNull(asked.get(answer.question()));
        var page = new AnswerPrinting(new SubmittedAnswerView(submission.submission(), null, answer, question)).print();
        var given = page.given();
        var own = new Lead(
                words.more(), question.answer(submission.submission().number()) + "?lang=" + question.language());
        return new Part(
                words.question(answer.question()),
                null,
                "<div class=\"answer\">" + alone("since", page.since()) + plain("wording", page.wording())
                        + given.values().stream()
                                .map(value -> plain("value", value))
                                .collect(joining())
                        + (given.grid() == null ? "" : given.grid().html(words.question(answer.question())))
                        + spoken(given) + alone("value", given.links()) + "</div>",
                Stream.concat(leading(given.links()), Stream.of(own)).toList());
    }

    /** What leads nowhere: a text that is named without its address, or what is withheld. */
    private static String alone(String kind, List<Linked> all) {
        return all.stream()
                .filter(one -> one.link() == null)
                .map(one -> plain(kind, one.words()))
                .collect(joining());
    }

    private static Stream<Lead> leading(List<Linked> all) {
        return all.stream()
                .filter(one -> one.link() != null)
                .map(one -> new Lead(one.words(), requireNonNull(one.link())));
    }

    private static String spoken(AnswerPage.Given given) {
        return given.lang() == null ? given.html() : "<div lang=\"" + given.lang() + "\">" + given.html() + "</div>";
    }

    private static String plain(String kind, String words) {
        return "<p class=\"" + kind + "\">" + RecordPage.plain(words) + "</p>";
    }
}
