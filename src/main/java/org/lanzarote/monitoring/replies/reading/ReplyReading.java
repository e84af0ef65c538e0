package org.lanzarote.monitoring.replies.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.reading.ReplyQueries.ShownRecord;
import org.lanzarote.monitoring.replies.reply.Reply;

/** Shows each caller what it may read of a reply: the working copy, the last submission or the last publication. */
@ApplicationScoped
public class ReplyReading {

    private static final String EVERY_QUESTION = "";

    private final ReplyQueries queries;
    private final PublishedItems items;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ReplyReading(ReplyQueries queries, PublishedItems items, Disclosure disclosure, Caller caller, Clock clock) {
        this.queries = queries;
        this.items = items;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    public ReplyHead head(int round, String party) {
        var head = queries.head(round, party, caller.answersFor(), caller.delegate(), caller.overseesReplies())
                .orElseThrow(NotFound.of("reply of", party));
        if (head.source(caller) == AnswerSource.WORKING_COPY) {
            disclosure.ownWorkingCopy(head.id());
        } else {
            disclosure.restricted(head.source(caller) == AnswerSource.SUBMISSION);
        }
        return head;
    }

    ReplyView view(ReplyHead head) {
        var answers = answers(head);
        var now = clock.instant();
        return switch (head.source(caller)) {
            case WORKING_COPY -> ReplyView.worked(head, answers, visibility(head, answers), caller, now);
            case SUBMISSION -> ReplyView.submitted(head, answers, record(head), caller, now);
            case PUBLICATION -> ReplyView.published(head, answers, record(head));
        };
    }

    public List<AnswerView> answers(ReplyHead head) {
        return answers(head, EVERY_QUESTION);
    }

    public Optional<AnswerView> answer(ReplyHead head, String question) {
        return answers(head, question).stream().findFirst();
    }

    /** The present answer, for its Party or the delegate who has just saved it. */
    public Optional<AnswerView> workedOn(Reply reply, String question) {
        return worked(reply.id(), question).findFirst();
    }

    /** The present answers of the working copy. */
    public List<AnswerView> workedOn(Reply reply) {
        return worked(reply.id(), EVERY_QUESTION).toList();
    }

    /** The version of the questionnaire that these answers belong to. */
    public int questionnaireVersion(ReplyHead head) {
        return head.source(caller) == AnswerSource.WORKING_COPY
                ? head.questionnaireVersion()
                : record(head).questionnaireVersion();
    }

    /**
     * The visibility of questions, for the Party; null for a delegate, who does not see every answer, and for others,
     * who see what was sealed.
     */
    public @Nullable Visibility visibility(ReplyHead head, List<AnswerView> answers) {
        var given = answers.stream().collect(toMap(AnswerView::question, AnswerView::given));
        return caller.answersFor().equals(head.party()) ? new Visibility(items.of(head.questionnaire()), given) : null;
    }

    private List<AnswerView> answers(ReplyHead head, String question) {
        var source = head.source(caller);
        int number = head.number(source);
        return switch (source) {
            case WORKING_COPY -> worked(head.id(), question).toList();
            case SUBMISSION ->
                queries.submitted(head.id(), number, question, caller.answersFor(), caller.overseesReplies()).stream()
                        .map(AnswerView::of)
                        .toList();
            case PUBLICATION ->
                queries.published(head.id(), number, question).stream()
                        .map(AnswerView::of)
                        .toList();
        };
    }

    private Stream<AnswerView> worked(UUID reply, String question) {
        return queries.working(reply, question, caller.answersFor(), caller.delegate()).stream()
                .map(AnswerView::of);
    }

    private ShownRecord record(ReplyHead head) {
        var source = head.source(caller);
        int number = head.number(source);
        return (source == AnswerSource.SUBMISSION
                        ? queries.submission(head.id(), number)
                        : queries.publication(head.id(), number))
                .orElseThrow();
    }
}
