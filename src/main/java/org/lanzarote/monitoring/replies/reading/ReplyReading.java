package org.lanzarote.monitoring.replies.reading;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.trail.Disclosure;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.reading.ReplyQueries.ShownRecord;

/** Shows each caller what it may read of a reply: the working copy, the last submission or the last publication. */
@ApplicationScoped
public class ReplyReading {

    private final ReplyQueries queries;
    private final PublicVersions versions;
    private final PublishedItems items;
    private final Disclosure disclosure;
    private final Caller caller;
    private final Clock clock;

    ReplyReading(
            ReplyQueries queries,
            PublicVersions versions,
            PublishedItems items,
            Disclosure disclosure,
            Caller caller,
            Clock clock) {
        this.queries = queries;
        this.versions = versions;
        this.items = items;
        this.disclosure = disclosure;
        this.caller = caller;
        this.clock = clock;
    }

    public ReplyHead head(int round, String party) {
        var own = caller.answersFor();
        var head = (own.equals(party)
                        ? queries.ownHead(round, own)
                        : queries.head(round, party, own, caller.delegate(), caller.isInsider()))
                .orElseThrow(NotFound.of("reply of", party));
        if (head.source(caller) == AnswerSource.WORKING_COPY) {
            disclosure.ownWorkingCopy(head.id());
        } else {
            disclosure.restricted(head.source(caller) == AnswerSource.SUBMISSION);
        }
        return head;
    }

    ReplyView view(ReplyHead head, List<StoredAnswer> answers) {
        var now = clock.instant();
        return switch (head.source(caller)) {
            case WORKING_COPY -> ReplyView.worked(head, answers, visibility(head, answers), caller, now);
            case SUBMISSION -> ReplyView.submitted(head, answers, versions.ofLast(head), record(head), caller, now);
            case PUBLICATION -> ReplyView.published(head, answers, record(head));
        };
    }

    /** The answers that the caller reads. */
    public List<StoredAnswer> answers(ReplyHead head) {
        var source = head.source(caller);
        int number = head.number(source);
        return switch (source) {
            case WORKING_COPY -> head.delegated() ? queries.delegated(head.id()) : own(head.id());
            case SUBMISSION -> queries.submitted(head.id(), number, caller.answersFor(), caller.isInsider());
            case PUBLICATION -> queries.published(head.id(), number);
        };
    }

    /** The one to this question, of what was submitted or published. */
    public Optional<StoredAnswer> answer(ReplyHead head, String question) {
        var source = head.source(caller);
        int number = head.number(source);
        return switch (source) {
            case WORKING_COPY -> Optional.empty();
            case SUBMISSION -> queries.submitted(head.id(), number, question, caller.answersFor(), caller.isInsider());
            case PUBLICATION -> queries.published(head.id(), number, question);
        };
    }

    /** The present answer, for its Party or a delegate who has the question. */
    public Optional<AnswerView> own(int round, String party, String question) {
        Optional<OneAnswer> found = Optional.empty();
        if (caller.answersFor().equals(party)) {
            found = queries.own(round, caller.answersFor(), question);
        } else if (!caller.delegate().isEmpty()) {
            found = queries.delegated(round, party, question);
        }
        found.ifPresent(answer -> disclosure.ownWorkingCopy(answer.reply()));
        return found.map(answer -> AnswerView.of(answer.stored()));
    }

    /** The present answers of the Party's own working copy. */
    public List<StoredAnswer> own(UUID reply) {
        return queries.own(reply, caller.answersFor());
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
    public @Nullable Visibility visibility(ReplyHead head, List<StoredAnswer> answers) {
        if (!caller.answersFor().equals(head.party())) {
            return null;
        }
        var given = answers.stream().collect(toMap(StoredAnswer::question, StoredAnswer::given));
        return new Visibility(items.of(head.questionnaire()), given);
    }

    private ShownRecord record(ReplyHead head) {
        var source = head.source(caller);
        return source == AnswerSource.SUBMISSION
                ? head.submitted()
                : queries.publication(head.id(), head.number(source)).orElseThrow();
    }
}
