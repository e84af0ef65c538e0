package org.lanzarote.monitoring.replies.attached;

import static java.util.stream.Collectors.toSet;
import static org.lanzarote.monitoring.platform.problem.ProblemType.ATTACHMENT_NAMED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.attachment.Attachment;
import org.lanzarote.monitoring.files.attachment.AttachmentStore;
import org.lanzarote.monitoring.files.attachment.Attachments;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;

/** Attachments of the reply that the caller works on, to be named in an answer or withdrawn. */
@ApplicationScoped
public class ReplyAttachments {

    /**
     * The condition for a delegate: attachments it sent to a reply {@code r}, and those that answers of its sections
     * name.
     */
    public static final String DELEGATED =
            " (:delegate <> '' and exists (select 1 from Delegation d join d.questions q where d.reply = r"
                    + " and d.delegate = :delegate and (a.uploadedBy = :delegate or exists (select 1 from NamedAttachment n"
                    + " where n.attachmentId = a.id and n.replyId = r.id and n.questionId = q.id)))) ";

    private static final String NAMEABLE = "select a from Attachment a join Reply r on r.id = a.holderId"
            + " where r = :reply and a.withdrawnAt is null and a.id in :files"
            + " and (r.party.iso3 = :own or" + DELEGATED + ")";

    private final Caller caller;
    private final AttachmentStore store;
    private final Attachments attachments;

    ReplyAttachments(Caller caller, AttachmentStore store, Attachments attachments) {
        this.caller = caller;
        this.store = store;
        this.attachments = attachments;
    }

    /** Attaches a document to a reply and gives its key; the calling code has checked that the caller may. */
    public UUID attach(Reply reply, FileName name, IncomingDocument document, String by, Instant now) {
        return store.keep(reply.id(), name, document, by, now).id();
    }

    /** The attachments among those named by these new answers that may be named; they are locked against withdrawal. */
    public Set<UUID> nameable(Reply reply, Collection<SaveAnswer> wishes) {
        return nameableOf(reply, wishes.stream().map(SaveAnswer::given));
    }

    /**
     * The attachments among those named by these present answers that may be named; they are locked against
     * withdrawal.
     */
    public Set<UUID> standing(Reply reply, Collection<WorkingCopyAnswer> answers) {
        return nameableOf(reply, answers.stream().map(WorkingCopyAnswer::given));
    }

    private Set<UUID> nameableOf(Reply reply, Stream<GivenAnswer> answers) {
        var named = answers.flatMap(answer -> answer.attachments().stream()).collect(toSet());
        return named.isEmpty() ? Set.of() : nameable(reply, named);
    }

    /** An attachment of the Party, or for a delegate one of its own, locked so that nobody names it meanwhile. */
    Attachment requireToWithdraw(Reply reply, UUID id) {
        return attachments.requireToWithdraw(reply.id(), id, caller.delegate());
    }

    /** Refuses to withdraw an attachment that an answer names. */
    void requireUnnamed(Attachment attachment) {
        long answers = attachments
                .getEntityManager()
                .createQuery("select count(*) from NamedAttachment where attachmentId = ?1", Long.class)
                .setParameter(1, attachment.id())
                .getSingleResult();
        if (answers > 0) {
            throw ATTACHMENT_NAMED.because(AttachedMessage.NAMED_BY_ANSWERS.with(answers));
        }
    }

    private Set<UUID> nameable(Reply reply, Set<UUID> named) {
        return attachments
                .getEntityManager()
                .createQuery(NAMEABLE, Attachment.class)
                .setParameter("reply", reply)
                .setParameter("files", named)
                .setParameter("own", caller.answersFor())
                .setParameter("delegate", caller.delegate())
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultStream()
                .map(Attachment::id)
                .collect(toSet());
    }
}
