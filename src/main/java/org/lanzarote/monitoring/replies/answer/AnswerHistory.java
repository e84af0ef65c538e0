package org.lanzarote.monitoring.replies.answer;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.replies.reading.AnswerView;
import org.lanzarote.monitoring.replies.reply.Answer;

/** What an answer said before. */
@ApplicationScoped
class AnswerHistory {

    private final AnswerHistoryQueries queries;

    AnswerHistory(AnswerHistoryQueries queries) {
        this.queries = queries;
    }

    /** What somebody who was late had read, where it was saved once. */
    @Nullable AnswerView base(Answer answer, Precondition ifMatch) {
        int read = ifMatch.version().orElse(0);
        return read < answer.version()
                ? queries.standing(answer.id(), read).map(AnswerView::of).orElse(null)
                : null;
    }
}
