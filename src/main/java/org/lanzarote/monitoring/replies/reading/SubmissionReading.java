package org.lanzarote.monitoring.replies.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.html.PageAsked;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;

/**
 * Shows each caller the submissions of a reply in its form: its Party and those who oversee replies as they were sealed,
 * everybody else those that were published, as they were published.
 */
@ApplicationScoped
class SubmissionReading {

    private final SubmissionQueries submissions;
    private final ReplyQueries replies;
    private final PublicVersions versions;
    private final Disclosure disclosure;
    private final Caller caller;

    SubmissionReading(
            SubmissionQueries submissions,
            ReplyQueries replies,
            PublicVersions versions,
            Disclosure disclosure,
            Caller caller) {
        this.submissions = submissions;
        this.replies = replies;
        this.versions = versions;
        this.disclosure = disclosure;
        this.caller = caller;
    }

    List<SubmissionRow> rows(int round, String party, PageQuery page) {
        reply(round, party);
        return readsSealed(party)
                ? submissions.rows(round, party, caller, page)
                : submissions.publishedRows(round, party, page.afterNumber(), page.fetch());
    }

    SubmissionView view(int round, String party, int number, PageAsked page) {
        var reply = reply(round, party);
        var row = row(round, party, number);
        var answers = answers(party, reply, number);
        return new SubmissionView(
                row,
                changes(party, reply, row, answers),
                answers,
                versions.of(reply, row, readsSealed(party)),
                page.isPage()
                        ? new SubmissionHead(asked(round, party, row.questionnaireVersion(), page.lang()), false)
                        : null);
    }

    /** The last submission that the caller reads. */
    SubmissionView last(int round, String party, PageAsked page) {
        int number = submissions
                .last(round, party, caller.answersFor(), caller.isInsider())
                .orElseThrow(NotFound.of("reply of", party));
        return view(round, party, number, page).asReply();
    }

    /** The questions of a version of the questionnaire, for a page. */
    List<AnsweredQuestion> asked(int round, String party, int version, @Nullable Language language) {
        return submissions.asked(round, version, party).stream()
                .map(line -> line.in(round, language))
                .toList();
    }

    SubmittedAnswerView view(int round, String party, int number, String question, @Nullable Language language) {
        var reply = reply(round, party);
        var row = row(round, party, number);
        var answer = answer(party, reply, number, question).orElseThrow(NotFound.of("answer", question));
        var asked = submissions
                .asked(round, row.questionnaireVersion(), question, party)
                .orElseThrow(NotFound.of("answer", question));
        return new SubmittedAnswerView(
                row,
                change(party, reply, row, answer),
                answer,
                versions.of(reply, row, readsSealed(party), question),
                asked.in(round, language));
    }

    SubmissionDiff diff(int round, String party, int from, int to) {
        var reply = reply(round, party);
        return SubmissionDiff.of(from, required(party, reply, from), to, required(party, reply, to));
    }

    private UUID reply(int round, String party) {
        return submissions
                .reply(round, party, caller.answersFor(), caller.isInsider())
                .orElseThrow(NotFound.of("reply of", party));
    }

    private boolean readsSealed(String party) {
        return caller.isInsider() || caller.answersFor().equals(party);
    }

    private SubmissionRow row(int round, String party, int number) {
        return (readsSealed(party)
                        ? submissions.row(round, party, number, caller.answersFor(), caller.isInsider())
                        : submissions.publishedRow(round, party, number))
                .orElseThrow(NotFound.of("submission", number));
    }

    private @Nullable List<ChangedAnswer> changes(
            String party, UUID reply, SubmissionRow row, List<AnswerView> answers) {
        var later = row.followedBy();
        return later == null
                ? null
                : SubmissionDiff.of(row.number(), answers, later, answers(party, reply, later)).changes().stream()
                        .map(ChangedAnswer::of)
                        .toList();
    }

    private @Nullable ChangedAnswer change(String party, UUID reply, SubmissionRow row, AnswerView answer) {
        var later = row.followedBy();
        return later == null
                ? null
                : AnswerChange.between(
                                answer,
                                answer(party, reply, later, answer.question()).orElse(null))
                        .map(ChangedAnswer::of)
                        .orElse(null);
    }

    /** The answers of a submission; not found where there are none. */
    private List<AnswerView> required(String party, UUID reply, int number) {
        var answers = answers(party, reply, number);
        if (answers.isEmpty()) {
            throw NotFound.of("submission", number).get();
        }
        return answers;
    }

    private List<AnswerView> answers(String party, UUID reply, int number) {
        disclosure.restricted(readsSealed(party));
        var stored = readsSealed(party)
                ? replies.submitted(reply, number, caller.answersFor(), caller.isInsider())
                : replies.published(reply, number);
        return AnswerView.of(stored);
    }

    private Optional<AnswerView> answer(String party, UUID reply, int number, String question) {
        disclosure.restricted(readsSealed(party));
        var stored = readsSealed(party)
                ? replies.submitted(reply, number, question, caller.answersFor(), caller.isInsider())
                : replies.published(reply, number, question);
        return stored.map(AnswerView::of);
    }
}
