package org.lanzarote.monitoring.stakeholders.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.attachment.AttachmentColumns;
import org.lanzarote.monitoring.files.attachment.AttachmentRow;
import org.lanzarote.monitoring.files.attachment.AttachmentView;
import org.lanzarote.monitoring.people.account.AccountNames;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/**
 * Queries for attachments of stakeholders' submissions: the organisation sees all, those who oversee the round the
 * sealed ones, readers of a copy the copies that belong to it.
 */
interface StakeholderAttachmentQueries {

    String OF_SUBMISSION = " from Attachment a join StakeholderSubmission s on s.id = a.holderId"
            + " where s.round.number = :round and s.id = :submission and";

    String SEALED =
            " exists (select 1 from SealedAttachment z where z.id.attachment = a.id" + " and z.id.submission = s.id) ";

    /** The condition for reading a file; the policies of stakeholder_submission and sealed_attachment state it too. */
    String MAY_READ = " (s.organisation = :own or (:overseer = true and s.submittedAt is not null and" + SEALED + ")) ";

    /** The condition that a file is public, which it never is through the submission itself. */
    String IS_OPEN = " false ";

    default List<AttachmentRow> rows(int round, UUID submission, Caller caller, PageQuery page) {
        return rows(round, submission, page.afterId(), caller.submitsFor(), caller.isInsider(), page.fetch());
    }

    @HQL(AttachmentColumns.ROW + OF_SUBMISSION + " a.id > :after and" + MAY_READ + "order by a.id")
    List<AttachmentRow> rows(int round, UUID submission, UUID after, String own, boolean overseer, Page page);

    default Optional<AttachmentView> view(int round, UUID submission, UUID id, Caller caller) {
        return view(round, submission, id, caller.submitsFor(), caller.isInsider(), caller.isSecretariat());
    }

    @HQL(AttachmentColumns.VIEW + " case when s.organisation = :own or :secretariat = true then"
            + AccountNames.OF_SENDER + "end, a.withdrawnAt," + IS_OPEN + ", false" + OF_SUBMISSION + " a.id = :id and"
            + MAY_READ)
    Optional<AttachmentView> view(
            int round, UUID submission, UUID id, String own, boolean overseer, boolean secretariat);

    @HQL(AttachmentColumns.FILE + "," + IS_OPEN + OF_SUBMISSION + " a.id = :id and" + MAY_READ)
    Optional<AttachedFile> file(int round, UUID submission, UUID id, String own, boolean overseer);

    /**
     * The file copies that belong to a published or forwarded copy, but those that were taken down; the policies of
     * submission_copy and attachment state the condition too.
     */
    String COPIED = " from Attachment a join SubmissionCopy c on c.id = a.holderId" + " where c.round.number = :round"
            + " and a.withdrawnAt is null and c.id = :copy and (c.party is null or c.party.iso3 = :party or :overseer = true"
            + " or c.submission.id in (select s.id from StakeholderSubmission s where s.organisation = :own)) and";

    String COPY_IS_OPEN = " case when c.party is null then true else false end ";

    /** Whether there is such a copy, and the caller reads it. */
    default boolean isCopy(int round, UUID copy, Caller caller) {
        return isCopy(round, copy, caller.submitsFor(), caller.answersFor(), caller.isInsider());
    }

    @HQL("select count(*) > 0 from SubmissionCopy c where c.round.number = :round and c.id = :copy"
            + " and (c.party is null or c.party.iso3 = :party or :overseer = true"
            + " or c.submission.id in (select s.id from StakeholderSubmission s where s.organisation = :own))")
    boolean isCopy(int round, UUID copy, String own, String party, boolean overseer);

    /** The files of a copy in the order of their names, which are numbered. */
    default List<AttachmentRow> copiedRows(int round, UUID copy, Caller caller, PageQuery page) {
        return copiedRows(
                round, copy, page.after(), caller.submitsFor(), caller.answersFor(), caller.isInsider(), page.fetch());
    }

    @HQL(AttachmentColumns.ROW + COPIED + " (length(a.name) > length(:after)"
            + " or (length(a.name) = length(:after) and a.name > :after)) order by length(a.name), a.name")
    List<AttachmentRow> copiedRows(
            int round, UUID copy, String after, String own, String party, boolean overseer, Page page);

    default Optional<AttachmentView> copiedView(int round, UUID copy, UUID id, Caller caller) {
        return copiedView(round, copy, id, caller.submitsFor(), caller.answersFor(), caller.isInsider());
    }

    @HQL(AttachmentColumns.VIEW + " cast(null as String), a.withdrawnAt," + COPY_IS_OPEN + ", false" + COPIED
            + " a.id = :id")
    Optional<AttachmentView> copiedView(int round, UUID copy, UUID id, String own, String party, boolean overseer);

    default Optional<AttachedFile> copiedFile(int round, UUID copy, UUID id, Caller caller) {
        return copiedFile(round, copy, id, caller.submitsFor(), caller.answersFor(), caller.isInsider());
    }

    @HQL(AttachmentColumns.FILE + "," + COPY_IS_OPEN + COPIED + " a.id = :id")
    Optional<AttachedFile> copiedFile(int round, UUID copy, UUID id, String own, String party, boolean overseer);
}
