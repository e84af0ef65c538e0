package org.lanzarote.monitoring.reply;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.attachment.AttachedFile;
import org.lanzarote.monitoring.attachment.AttachmentColumns;
import org.lanzarote.monitoring.attachment.AttachmentRow;
import org.lanzarote.monitoring.attachment.AttachmentView;
import org.lanzarote.monitoring.attachment.SealedFile;
import org.lanzarote.monitoring.paging.PageQuery;

/** Attachments of replies to show: all to its own Party, of its sections to a delegate, to others what was sealed. */
interface ReplyAttachmentQueries {

    String OF_REPLY = " from Attachment a join Reply r on r.id = a.holderId where r.round.number = :round"
            + " and r.party.iso3 = :party and";

    /** What a delegate sent, and what the answers of its sections name. */
    String DELEGATED = " (:delegate <> '' and exists (select 1 from Delegation d join d.questions q where d.reply = r"
            + " and d.delegate = :delegate and (a.uploadedBy = :delegate or exists (select 1 from NamedAttachment n"
            + " where n.attachmentId = a.id and n.replyId = r.id and n.questionId = q.id)))) ";

    /** Those who work on the reply. */
    String MAY_NAME = " (r.party.iso3 = :own or" + DELEGATED + ") ";

    String SEALED = " exists (select 1 from SealedAttachment z join Submission s on s.id = z.id.submission"
            + " where z.id.attachment = a.id and s.reply = r) ";

    String PUBLISHED = " exists (select 1 from PublishedAttachment z where z.id.attachment = a.id) ";

    String MAY_READ =
            " (r.party.iso3 = :own or" + DELEGATED + "or (:overseer = true and" + SEALED + ") or" + PUBLISHED + ") ";

    String IS_OPEN = " case when" + PUBLISHED + "then true else false end ";

    default List<AttachmentRow> rows(int round, String party, Caller caller, PageQuery page) {
        return rows(
                round,
                party,
                page.afterId(),
                caller.answersFor(),
                caller.delegate(),
                caller.overseesReplies(),
                page.fetch());
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
                caller.overseesReplies(),
                caller.overseesReplies() || caller.party().equals(party));
    }

    @HQL(AttachmentColumns.VIEW + " case when :named = true then" + AttachmentColumns.SENDER + "end, a.withdrawnAt,"
            + IS_OPEN + OF_REPLY + " a.id = :id and" + MAY_READ)
    Optional<AttachmentView> view(
            int round, String party, UUID id, String own, String delegate, boolean overseer, boolean named);

    default Optional<AttachedFile> file(int round, String party, UUID id, Caller caller) {
        return file(round, party, id, caller.answersFor(), caller.delegate(), caller.overseesReplies());
    }

    @HQL(AttachmentColumns.FILE + "," + IS_OPEN + OF_REPLY + " a.id = :id and" + MAY_READ)
    Optional<AttachedFile> file(int round, String party, UUID id, String own, String delegate, boolean overseer);

    /** What its Party has in its own reply and has not withdrawn. */
    @HQL(AttachmentColumns.FILE + OF_REPLY + " r.party.iso3 = :own and a.withdrawnAt is null order by a.id")
    List<SealedFile> present(int round, String party, String own);
}
