package org.lanzarote.monitoring.replies.answer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;
import org.lanzarote.monitoring.replies.reading.ReplyQueries;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.Answer;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;

/** Refuses an answer that does not fit its question, or whose question is not shown. */
@ApplicationScoped
class FittingAnswers {

    private final PublishedItems items;
    private final ReplyQueries queries;
    private final ReplyAttachments attachments;
    private final Caller caller;

    FittingAnswers(PublishedItems items, ReplyQueries queries, ReplyAttachments attachments, Caller caller) {
        this.items = items;
        this.queries = queries;
        this.attachments = attachments;
        this.caller = caller;
    }

    void check(Answer answer, SaveAnswer wish) {
        var violations = new Violations();
        var all = items.of(answer.reply().questionnaire());
        var files = attachments.nameable(answer.reply(), List.of(wish));
        wish.check(answer.item(), all, files, violations);
        violations.orThrow(AnsweringMessage.ANSWER_UNFIT);
        requireShown(answer, all);
    }

    /** A delegate does not see the answers that decide; what it saves is kept, and not submitted while the question is hidden. */
    private void requireShown(Answer answer, Items all) {
        var item = answer.item();
        if (caller.delegate().isEmpty()
                && all.isConditional(item)
                && !new Visibility(all, given(answer.reply())).shows(item)) {
            throw ProblemType.QUESTION_NOT_SHOWN.because(
                    AnsweringMessage.HIDDEN_NOW.with(item.number()));
        }
    }

    private Map<String, GivenAnswer> given(Reply reply) {
        return queries.drafted(reply.id()).stream().collect(toMap(StoredAnswer::question, StoredAnswer::given));
    }
}
