package org.lanzarote.monitoring.replies.submission;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.ProblemType;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;
import org.lanzarote.monitoring.replies.validation.ReplyCheck;

/** A reply that somebody submits from its working copy: the answers that are shown, as they are. */
public record ReplySubmission(Reply reply, List<WorkingCopyAnswer> standing, String by, Instant now) {

    /**
     * Submits the reply for its Party, which must leave nothing out and nothing wrong; the files are those that
     * answers may name.
     */
    public CheckedReply ofParty(Items items, Set<UUID> files) {
        reply.requireDraft();
        var check = new ReplyCheck(items, standing, files);
        var errors = check.errors();
        if (!errors.isEmpty()) {
            throw ProblemType.REPLY_INCOMPLETE.because(ReplySubmissionMessage.ANSWERS_MISSING, errors);
        }
        return of(check);
    }

    /** Submits a reply from paper; what the paper leaves open stays open. */
    public CheckedReply ofPaper(Items items) {
        return of(new ReplyCheck(items, standing, Set.of()));
    }

    private CheckedReply of(ReplyCheck check) {
        return new CheckedReply(reply, check.shown().toList(), standing.size(), by, now);
    }
}
