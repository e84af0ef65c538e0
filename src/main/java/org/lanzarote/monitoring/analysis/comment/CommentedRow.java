package org.lanzarote.monitoring.analysis.comment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.paging.EntityTag;

/** A finding that lies open, as it is fetched, with the last comment and the last answer that the caller reads. */
record CommentedRow(
        UUID id,
        int place,
        UUID finding,
        String question,
        UUID text,
        int revision,
        @Nullable UUID currentText,
        @Nullable Integer currentRevision,
        @Nullable Integer comments,
        @Nullable CommentKind kind,
        @Nullable String said,
        @Nullable String wording,
        @Nullable Instant saidAt,
        @Nullable String saidBy,
        @Nullable Integer answers,
        @Nullable CommentDisposition disposition,
        @Nullable String reason,
        @Nullable UUID answeredText,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        CommentPeriodState state,
        String party,
        boolean given) {

    /** How many comments were saved that the caller reads. */
    int commentCount() {
        return comments == null ? 0 : comments;
    }

    int answerCount() {
        return answers == null ? 0 : answers;
    }

    EntityTag tag() {
        return EntityTag.of((long) commentCount() + answerCount());
    }

    /** Whether the Party has said something that needs an answer. */
    boolean asksForAnswer() {
        return state == CommentPeriodState.SENT && kind == CommentKind.COMMENT;
    }

    @Nullable CommentView comment(boolean inside) {
        return kind == null
                ? null
                : new CommentView(kind, said, wording, requireNonNull(saidAt), inside ? requireNonNull(saidBy) : null);
    }
}
