package org.lanzarote.monitoring.replies.answer;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.Precondition;
import org.lanzarote.monitoring.replies.reading.AnswerView;
import org.lanzarote.monitoring.replies.reply.Answer;

/** Former versions of an answer, for whoever would have saved over a newer one. */
@ApplicationScoped
class AnswerHistory {

    private final AnswerHistoryQueries queries;

    AnswerHistory(AnswerHistoryQueries queries) {
        this.queries = queries;
    }

    /** The version that a late caller had read; null where that version was never saved. */
    @Nullable AnswerView base(Answer answer, Precondition ifMatch) {
        int read = ifMatch.version().orElse(0);
        return read < answer.version()
                ? queries.standing(answer.id(), read).map(AnswerView::of).orElse(null)
                : null;
    }
}
