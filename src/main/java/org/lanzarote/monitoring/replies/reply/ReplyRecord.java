package org.lanzarote.monitoring.replies.reply;

import static org.lanzarote.monitoring.platform.problem.ProblemType.NOTHING_PUBLISHED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_NOT_SUBMITTED;
import static org.lanzarote.monitoring.platform.problem.ProblemType.REPLY_PUBLISHED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The record of a reply: its last submission and its last publication, whatever its Party works on. */
@Embeddable
public record ReplyRecord(
        @Column(name = "submissions") int submissions,
        @Column(name = "submitted_at") @Nullable Instant submittedAt,
        @Column(name = "published_submission") @Nullable Integer publishedSubmission,
        @Column(name = "published_at") @Nullable Instant publishedAt) {

    static final ReplyRecord EMPTY = new ReplyRecord(0, null, null, null);

    ReplyRecord submitted(Instant now) {
        return new ReplyRecord(submissions + 1, now, publishedSubmission, publishedAt);
    }

    ReplyRecord published(Instant now) {
        requirePublishable();
        return new ReplyRecord(submissions, submittedAt, submissions, now);
    }

    /** Refuses to publish unless there is a submission that is not published yet. */
    void requirePublishable() {
        if (submissions == 0) {
            throw REPLY_NOT_SUBMITTED.because(ReplyMessage.NOT_SUBMITTED_YET);
        }
        if (!isPublishable()) {
            throw REPLY_PUBLISHED.because(ReplyMessage.SUBMISSION_PUBLISHED_ON.with(submissions, publishedAt));
        }
    }

    /** Gives the last submission that was published, and refuses where none was. */
    int requirePublished() {
        if (publishedSubmission == null) {
            throw NOTHING_PUBLISHED.because(ReplyMessage.NOTHING_PUBLIC);
        }
        return publishedSubmission;
    }

    public boolean isPublished() {
        return publishedSubmission != null;
    }

    public boolean isPublishable() {
        return submissions > 0 && (publishedSubmission == null || publishedSubmission < submissions);
    }
}
