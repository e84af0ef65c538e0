package org.lanzarote.monitoring.stakeholders.copy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.attachment.AttachmentColumns;

/** Queries for the content of copies. */
interface CopyingQueries {

    @HQL("select q, a.content, a.text from StakeholderAnswer a join a.question q where a.submission.id = :id"
            + " order by q.ordinal")
    List<AnswerPassage> answers(UUID id);

    @HQL("select c.ordinal, p, c.ofSubmission, q, c.text from StakeholderComment c join c.party p"
            + " left join c.question q where c.submission.id = :id order by c.ordinal")
    List<CommentPassage> comments(UUID id);

    @HQL("select r from Reaction r join fetch r.copy c join fetch c.party where c.submission.id = :id order by r.id")
    List<Reaction> reactions(UUID id);

    /** An organisation's contact or account, by which a text may name it. */
    record KnownPerson(String name, @Nullable String email) {}

    @HQL("select concat(o.contact.given, ' ', o.contact.family), o.contact.email from Organisation o"
            + " where lower(o.name) = lower(:organisation)")
    List<KnownPerson> contacts(String organisation);

    @HQL("select a.name, a.email from Account a where a.organisation = :organisation")
    List<KnownPerson> accounts(String organisation);

    /** The files among these that are attached to the submission, in the order in which they came. */
    @HQL(AttachmentColumns.FILE + ", false from Attachment a where a.holderId = :id and a.id in :files order by a.id")
    List<AttachedFile> files(UUID id, Collection<UUID> files);
}
