package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.attachment.AttachmentColumns;
import org.lanzarote.monitoring.files.attachment.AttachmentRow;
import org.lanzarote.monitoring.files.attachment.AttachmentView;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.people.account.AccountNames;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;

/**
 * Queries for attachments of replies: its Party sees all, a delegate those of its sections, others those that were
 * sealed.
 */
public interface ReplyAttachmentQueries {

    String OF_REPLY = " from Attachment a join Reply r on r.id = a.holderId where r.round.number = :round"
            + " and r.party.iso3 = :party and";

    String SEALED = " exists (select 1 from SealedAttachment z join Submission s on s.id = z.id.submission"
            + " where z.id.attachment = a.id and s.reply = r) ";

    String PUBLISHED = " exists (select 1 from PublishedAttachment z where z.id.attachment = a.id) ";

    String MAY_READ = " (r.party.iso3 = :own or" + ReplyAttachments.DELEGATED + "or (:overseer = true and" + SEALED
            + ") or" + PUBLISHED + ") ";

    String IS_OPEN = " case when" + PUBLISHED + "then true else false end ";

    /**
     * Whether the caller may withdraw it: its Party, or the delegate who sent it, while answers are saved and none names
     * it.
     */
    String WITHDRAWABLE =
            " case when a.withdrawnAt is null and (r.stands.submittedAt is null or r.revision.since is not null)"
                    + " and (r.round.replies.closedAt is null or r.deadline.letInAfter = r.round.replies.closings)"
                    + " and (r.party.iso3 = :own or (:delegate <> '' and a.uploadedBy = :delegate and exists (select 1"
                    + " from Delegation d join d.questions where d.reply = r and d.delegate = :delegate and d.state = GIVEN)))"
                    + " and not exists (select 1 from NamedAttachment n where n.attachmentId = a.id) then true else false end ";

    default List<AttachmentRow> rows(int round, String party, Caller caller, PageQuery page) {
        return rows(
                round, party, page.afterId(), caller.answersFor(), caller.delegate(), caller.isInsider(), page.fetch());
    }

    @HQL(AttachmentColumns.ROW + OF_REPLY + " a.id > :after and" + MAY_READ + "order by a.id")
    List<AttachmentRow> rows(
            int round, String party, UUID after, String own, String delegate, boolean overseer, Page page);

    default Optional<AttachmentView> view(int round, String party, UUID id, Caller caller) {
        return view(
                round,
                party,
                id,
                caller.answersFor(),
                caller.delegate(),
                caller.isInsider(),
                caller.isInsider() || caller.party().equals(party));
    }

    @HQL(AttachmentColumns.VIEW + " case when :named = true then" + AccountNames.OF_SENDER + "end, a.withdrawnAt,"
            + IS_OPEN + "," + WITHDRAWABLE + OF_REPLY + " a.id = :id and" + MAY_READ)
    Optional<AttachmentView> view(
            int round, String party, UUID id, String own, String delegate, boolean overseer, boolean named);

    default Optional<AttachedFile> file(int round, String party, UUID id, Caller caller) {
        return file(round, party, id, caller.answersFor(), caller.delegate(), caller.isInsider());
    }

    @HQL(AttachmentColumns.FILE + "," + IS_OPEN + OF_REPLY + " a.id = :id and" + MAY_READ)
    Optional<AttachedFile> file(int round, String party, UUID id, String own, String delegate, boolean overseer);

    /** The attachments of a Party's own reply that are not withdrawn. */
    @HQL(AttachmentColumns.FILE + OF_REPLY + " r.party.iso3 = :own and a.withdrawnAt is null order by a.id")
    List<SealedFile> present(int round, String party, String own);
}
