package org.lanzarote.monitoring.replies.answer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.Visibility;
import org.lanzarote.monitoring.preparation.questionnaire.PublishedItems;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;
import org.lanzarote.monitoring.replies.reading.ReplyQueries;
import org.lanzarote.monitoring.replies.reading.ReplyQueries.WorkingAnswer;
import org.lanzarote.monitoring.replies.reply.AnswerInHand;
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

    /** What its question asks for; refuses an answer that does not give that. */
    Item require(AnswerInHand inHand, String question, SaveAnswer wish) {
        var all = items.of(inHand.questionnaire());
        var item = all.find(question).orElseThrow();
        var violations = new Violations();
        var files = attachments.nameable(inHand.answer().reply(), List.of(wish));
        wish.check(item, all, files, violations);
        violations.orThrow(AnsweringMessage.ANSWER_UNFIT);
        requireShown(inHand, item, all);
        return item;
    }

    /** A delegate does not see the answers that decide; what it saves is kept, and not submitted while the question is hidden. */
    private void requireShown(AnswerInHand inHand, Item item, Items all) {
        if (caller.delegate().isEmpty()
                && all.isConditional(item)
                && !new Visibility(all, given(inHand, all.decidedBy(item))).shows(item)) {
            throw ProblemType.QUESTION_NOT_SHOWN.because(AnsweringMessage.HIDDEN_NOW.with(item.number()));
        }
    }

    private Map<String, GivenAnswer> given(AnswerInHand inHand, Set<String> deciding) {
        return queries.given(inHand.reply(), deciding.toArray(String[]::new)).stream()
                .collect(toMap(WorkingAnswer::question, WorkingAnswer::given));
    }
}
