package org.lanzarote.monitoring.replies.reading;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.html.Fact;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.replies.reading.ReplyPage.ReplyPageQuestion;

/** Prints a reply as it would be submitted now, and what still prevents that. */
final class ReplyDraftPrinting {

    private final ReplyView reply;
    private final List<AnsweredQuestion> asked;
    private final AnsweredQuestion any;
    private final AnswerPageWords words;
    private final DraftPageWords draft;

    ReplyDraftPrinting(ReplyDraft draft) {
        this.reply = draft.reply();
        this.asked = draft.asked();
        this.any = asked.get(0);
        this.words = new AnswerPageWords(any.language());
        this.draft = new DraftPageWords(any.language());
    }

    ReplyPage print() {
        var notShown = requireNonNullElse(reply.notShown(), List.<String>of());
        return new ReplyPage(
                any.language().name().toLowerCase(Locale.ROOT),
                draft.title(any.party().title(any.language())),
                facts(),
                standing(),
                words.contents(),
                asked.stream()
                        .filter(question -> !notShown.contains(question.item().number()))
                        .flatMap(question -> reply.answers().stream()
                                .filter(answer ->
                                        answer.question().equals(question.item().number()))
                                .map(answer -> question(question, answer)))
                        .toList());
    }

    PageLinks links() {
        var links = any.near(PageLinks.of(any.language(), any.reply()));
        return isSubmitted() && isOfParty() ? links.near(draft.last(last()), any.submission(last())) : links;
    }

    /** How far the reply is, why it is worked on again, and who reads it. */
    private List<LinkedWords> standing() {
        var submitted = reply.submittedAt();
        if (submitted == null) {
            return List.of(new LinkedWords(draft.notSubmitted(), null));
        }
        var link = isOfParty() ? any.submission(last()) + "?lang=" + any.language() : null;
        if (!reply.status().isOpen()) {
            return List.of(new LinkedWords(draft.submitted(submitted), link));
        }
        List<LinkedWords> standing = new ArrayList<>();
        if (reply.revision() != null) {
            standing.add(new LinkedWords(draft.opened(reply.revision()), null));
        }
        standing.add(new LinkedWords(draft.notSubmitted(), null));
        standing.add(new LinkedWords(draft.stands(submitted), link));
        return standing;
    }

    private boolean isSubmitted() {
        return last() > 0;
    }

    private int last() {
        return requireNonNullElse(reply.submissions(), 0);
    }

    /** Whether the Party itself reads it, which alone is told what is not shown: a delegate reads no submission. */
    private boolean isOfParty() {
        return reply.notShown() != null;
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.round(), Integer.toString(any.round())));
        facts.add(new Fact(draft.limit(), draft.moment(reply.due())));
        add(facts, draft.incomplete(), reply.incomplete());
        add(facts, draft.unconfirmed(), reply.unconfirmed());
        return facts;
    }

    private static void add(List<Fact> facts, String name, @Nullable List<String> questions) {
        if (questions != null && !questions.isEmpty()) {
            facts.add(new Fact(name, String.join(", ", questions)));
        }
    }

    private ReplyPageQuestion question(AnsweredQuestion question, AnswerView answer) {
        List<LinkedWords> since = new ArrayList<>();
        if (isIn(reply.incomplete(), answer)) {
            since.add(new LinkedWords(draft.notInFull(), null));
        }
        if (isIn(reply.unconfirmed(), answer)) {
            since.add(new LinkedWords(draft.notConfirmed(), null));
        }
        return new ReplyPageQuestion(
                answer.question(),
                words.question(answer.question()),
                since,
                question.words().wording(question.item()),
                new GivenPrinting(question, "#question-"::concat).print(answer),
                null,
                null);
    }

    private static boolean isIn(@Nullable List<String> questions, AnswerView answer) {
        return questions != null && questions.contains(answer.question());
    }
}
