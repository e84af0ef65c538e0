package org.lanzarote.monitoring.replies.reading;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells who reads a public submission in full what everybody reads of the answers of which something is withheld. */
@ApplicationScoped
class PublicVersions {

    private final ReplyQueries queries;

    PublicVersions(ReplyQueries queries) {
        this.queries = queries;
    }

    /** Those of a submission; nothing where it is not public, and for who reads no more than everybody. */
    @Nullable List<AnswerView> of(UUID reply, SubmissionRow row, boolean inFull) {
        return inFull && row.publishedAt() != null ? of(reply, row.number()) : null;
    }

    /** The one of the answer to this question. */
    @Nullable AnswerView of(UUID reply, SubmissionRow row, boolean inFull, String question) {
        return requireNonNullElse(of(reply, row, inFull), List.<AnswerView>of()).stream()
                .filter(answer -> answer.question().equals(question))
                .findFirst()
                .orElse(null);
    }

    /** Those of the last submission of a reply; nothing where it is not public. */
    @Nullable List<AnswerView> ofLast(ReplyHead head) {
        int last = head.stands().submissions();
        return Objects.equals(head.stands().publishedSubmission(), last) ? of(head.id(), last) : null;
    }

    private List<AnswerView> of(UUID reply, int submission) {
        return AnswerView.of(queries.withheld(reply, submission));
    }
}
