package org.lanzarote.monitoring.replies.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Queries for what is published, and for what was decided before, for the Secretariat. */
interface PublishingQueries {

    /** What was withheld when a submission was published. */
    record WithheldThen(int submission, Withhold withheld) {}

    /** What was shown again when a submission was published. */
    record ShownThen(int submission, ShowAgain shown) {}

    /** What was taken down while a submission was the last public one, and the submissions that it stood in. */
    record TakenDownThen(int submission, Withhold withheld, List<Integer> submissions) {}

    @HQL("select r.id, r.version, r.stands.submissions from Reply r where r.round.number = :round"
            + " and r.party.iso3 = :party")
    Optional<ReplyToPublish> reply(int round, String party);

    @HQL("select u.id, u.number, v, u.submittedAt, u.answered, u.questions from Submission u join u.questionnaire v"
            + " where u.reply.id = :reply and u.number = :number")
    Optional<SubmissionToPublish> submission(UUID reply, int number);

    String ANSWERS = "select u.number, q, a.content, a.text, a.language, a.translations from SubmittedAnswer a"
            + " join a.question q join a.submission u where u.reply.id = :reply and ";

    @HQL(ANSWERS + "u.number = :submission order by q.ordinal")
    List<AnswerToPublish> answers(UUID reply, int submission);

    /** Those to these questions. */
    @HQL(ANSWERS + "u.number = :submission and q.number in :questions order by q.ordinal")
    List<AnswerToPublish> answers(UUID reply, int submission, Collection<String> questions);

    /** The answers of these submissions to these questions. */
    @HQL(ANSWERS + "u.number in :submissions and q.number in :questions")
    List<AnswerToPublish> answers(UUID reply, Collection<Integer> submissions, Collection<String> questions);

    /** The answers of every submission that was published. */
    @HQL(ANSWERS + "exists (select 1 from Publication p where p.reply = u.reply and p.submission = u.number)")
    List<AnswerToPublish> published(UUID reply);

    /** What the public reads of it, to take some of it down. */
    @HQL("select a from PublishedAnswer a join fetch a.question q join fetch a.publication u where u.reply.id = :reply"
            + " order by u.submission, q.ordinal")
    List<PublishedAnswer> publishedAnswers(UUID reply);

    /** The files that are public with it. */
    @HQL("select f from PublishedAttachment f join Publication u on u.id = f.id.publication"
            + " where u.reply.id = :reply")
    List<PublishedAttachment> publishedAttachments(UUID reply);

    /** What was withheld at each publication, the first one first. */
    @HQL("select u.submission, w from Publication u join u.withheld w where u.reply.id = :reply"
            + " order by u.submission, index(w)")
    List<WithheldThen> withheld(UUID reply);

    /** What was shown again at each publication. */
    @HQL("select u.submission, s from Publication u join u.shown s where u.reply.id = :reply"
            + " order by u.submission, index(s)")
    List<ShownThen> shownAgain(UUID reply);

    /** What was taken down, the first take-down first, with the submissions of which it was public. */
    @HQL("select t.submission, p.withheld, p.submissions from TakenDownPassage p join p.takeDown t"
            + " where t.reply.id = :reply order by t.number, p.ordinal")
    List<TakenDownThen> takenDown(UUID reply);
}
