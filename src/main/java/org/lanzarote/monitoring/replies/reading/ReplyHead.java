package org.lanzarote.monitoring.replies.reading;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.ReplyRecord;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;
import org.lanzarote.monitoring.replies.reply.Revision;

/** A reply without its answers. */
public record ReplyHead(
        UUID id,
        int version,
        int takeDowns,
        String party,
        BilingualText name,
        UUID questionnaire,
        int questionnaireVersion,
        int questionnaireInForce,
        @Nullable Integer submittedVersion,
        ReplyStatus status,
        ReplyRecord stands,
        @Nullable Revision revision,
        @Nullable Instant repliesClosedAt,
        Instant due,
        @Nullable Boolean submittedLate,
        boolean delegated,
        long openDelegations,
        boolean hasEarlier) {

    /** The answers that this caller reads: the working copy, the submitted or the published ones. */
    public AnswerSource source(Caller caller) {
        if (caller.answersFor().equals(party) || delegated) {
            return AnswerSource.WORKING_COPY;
        }
        return caller.isInsider() && stands.submissions() > 0 ? AnswerSource.SUBMISSION : AnswerSource.PUBLICATION;
    }

    /**
     * The tag for whoever reads these answers, which covers those that are worked on. That of a publication moves with what
     * is public alone, and tells nothing of what the Party does since.
     */
    public EntityTag tag(List<StoredAnswer> answers, Caller caller) {
        if (source(caller) == AnswerSource.PUBLICATION) {
            return new EntityTag(number(AnswerSource.PUBLICATION) + "." + takeDowns);
        }
        return Reply.tag(
                version,
                answers.stream().mapToLong(StoredAnswer::workingVersion).sum());
    }

    /** Whether a page shows this caller the working copy: a Party while it works on it, and a delegate its sections. */
    boolean isPageOfDraft(Caller caller) {
        return source(caller) == AnswerSource.WORKING_COPY && (delegated || status.isOpen());
    }

    /** The status of a reply whose working copy has these answers; those of a delegate are not all. */
    ReplyStatus status(List<StoredAnswer> answers) {
        boolean begun = delegated || answers.stream().anyMatch(answer -> answer.savedAt() != null);
        return status == ReplyStatus.DRAFT && !begun ? ReplyStatus.NOT_STARTED : status;
    }

    /** Whether the reply is late: by its first submission or, before one, now. */
    boolean isLate(Instant now) {
        return submittedLate == null ? now.isAfter(due) : submittedLate;
    }

    /** Whether its Party may save answers now. */
    boolean isWorkedOn() {
        return status.isOpen() && !isClosed();
    }

    boolean isClosed() {
        return repliesClosedAt != null;
    }

    /** Whether the Party may move the reply to a later version. */
    boolean isMovable() {
        return questionnaireInForce > questionnaireVersion;
    }

    /** The last submission, for whoever reads it. */
    ReplyQueries.ShownRecord submitted() {
        return new ReplyQueries.ShownRecord(
                stands.submissions(), requireNonNull(submittedVersion), requireNonNull(stands.submittedAt()));
    }

    /** The number of the submission that is read. */
    int number(AnswerSource source) {
        return source == AnswerSource.PUBLICATION && stands.publishedSubmission() != null
                ? stands.publishedSubmission()
                : stands.submissions();
    }
}
