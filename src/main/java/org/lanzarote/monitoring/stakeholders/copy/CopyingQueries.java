package org.lanzarote.monitoring.stakeholders.copy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.AttachedFile;
import org.lanzarote.monitoring.files.attachment.Attachment;
import org.lanzarote.monitoring.files.attachment.AttachmentColumns;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;

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

    /** A text of a copy as it stands there, by the name that a take-down has for it. */
    record CopiedText(UUID id, String key, GivenAnswer given) {

        CopiedText(UUID id, String question, AnswerContent content, String text) {
            this(id, question, new GivenAnswer(content, text));
        }

        CopiedText(UUID id, int comment, String text) {
            this(id, WithholdPassage.comment(comment + 1), new GivenAnswer(AnswerContent.NONE, text));
        }

        CopiedText(UUID id, String reactionOf, String text) {
            this(id, PublicPassage.reaction(reactionOf), new GivenAnswer(AnswerContent.NONE, text));
        }
    }

    @HQL("select a.id, q.number, a.content, a.text from CopiedAnswer a join a.question q where a.copy.id = :copy"
            + " order by q.ordinal")
    List<CopiedText> copiedAnswers(UUID copy);

    @HQL("select c.id, c.ordinal, c.text from CopiedComment c where c.copy.id = :copy order by c.ordinal")
    List<CopiedText> copiedComments(UUID copy);

    @HQL("select r.id, p.iso3, r.text from CopiedReaction r join r.party p where r.copy.id = :copy order by r.id")
    List<CopiedText> copiedReactions(UUID copy);

    /** What was taken down from a copy so far. */
    @HQL("select w from CopyTakeDown t join t.withheld w where t.copy.id = :copy order by t.number, index(w)")
    List<Withhold> takenDown(UUID copy);

    /** What was left out of the published copy of a submission when it was made. */
    @HQL("select w from SubmissionCopy c join c.withheld w where c.submission.id = :submission and c.party is null"
            + " order by index(w)")
    List<Withhold> withheldFromEverybody(UUID submission);

    /** What was taken down since from the published copy of a submission. */
    @HQL("select w from CopyTakeDown t join t.copy c join t.withheld w where c.submission.id = :submission"
            + " order by t.number, index(w)")
    List<Withhold> takenDownOf(UUID submission);

    /** What was taken down from the published copies of a round, as it is fetched. */
    record TakenLine(UUID takeDown, UUID submission, Withhold taken, boolean everywhere) {}

    @HQL("select t.id, c.submission.id, w, t.everywhere from CopyTakeDown t join t.copy c join t.withheld w"
            + " where c.round.number = :round order by t.id, index(w)")
    List<TakenLine> takenDownIn(int round);

    @HQL("select t.id, c.submission.id, w, t.everywhere from CopyTakeDown t join t.copy c join t.withheld w"
            + " where c.round.number <> :round and t.everywhere = true and w.passage is not null"
            + " order by t.id, index(w)")
    List<TakenLine> takenDownElsewhere(int round);

    /** A copy of a submission. */
    record CopyOf(UUID submission, UUID copy) {}

    @HQL("select c.submission.id, c.id from SubmissionCopy c where c.submission.id in :submissions")
    List<CopyOf> copiesOf(Collection<UUID> submissions);

    /** The files of a copy in the order of their names, which are numbered. */
    @HQL("select a from Attachment a where a.holderId = :copy order by length(a.name), a.name")
    List<Attachment> copiedFiles(UUID copy);

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
