package org.lanzarote.monitoring.replies.submission;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.validation.ReplyCheck;

/** Makes a submission from the working copy of a reply: the answers that are shown, as they are. */
public record ReplySubmission(Reply reply, String by, Instant now) {

    /**
     * Submits the reply for its Party, which must leave nothing out and nothing wrong; the files are those that
     * answers may name.
     */
    public Submission ofParty(Items items, Set<UUID> files) {
        reply.requireDraft();
        var check = new ReplyCheck(items, reply.answers(), files);
        var errors = check.errors();
        if (!errors.isEmpty()) {
            throw ProblemType.REPLY_INCOMPLETE.because(ReplySubmissionMessage.ANSWERS_MISSING, errors);
        }
        return of(check);
    }

    /** Submits a reply from paper; what the paper leaves open stays open. */
    public Submission ofPaper(Items items) {
        return of(new ReplyCheck(items, reply.answers(), Set.of()));
    }

    private Submission of(ReplyCheck check) {
        var submission = new Submission(reply, check.shown(), by, now);
        reply.submit(now);
        return submission;
    }
}
