package org.lanzarote.monitoring.replies.publication;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;

/** Queries for what is published, and for what was decided before, for the Secretariat. */
interface PublishingQueries {

    /** What was withheld when a submission was published. */
    record WithheldThen(int round, int submission, Withhold withheld) {
        SubmissionNumber number() {
            return new SubmissionNumber(round, submission);
        }
    }

    /** What was shown again when a submission was published. */
    record ShownThen(int round, int submission, ShowAgain shown) {
        SubmissionNumber number() {
            return new SubmissionNumber(round, submission);
        }
    }

    /** What was taken down while a submission was the last public one, and the submissions that it stood in. */
    record TakenDownThen(int round, int submission, Withhold withheld, List<Integer> submissions) {
        SubmissionNumber number() {
            return new SubmissionNumber(round, submission);
        }
    }

    /** An answer as it was submitted in this round or an earlier one. */
    record FormerAnswer(int round, int submission, String question, AnswerContent content, String text) {
        SubmissionNumber number() {
            return new SubmissionNumber(round, submission);
        }

        GivenAnswer given() {
            return new GivenAnswer(content, text);
        }
    }

    @HQL("select r.id, r.version, r.stands.submissions from Reply r where r.round.number = :round"
            + " and r.party.iso3 = :party")
    Optional<ReplyToPublish> reply(int round, String party);

    /** It tells whether the Secretariat withheld anything of the Party so far, in this round or an earlier one. */
    @HQL("select u.id, u.number, v, u.submittedAt, u.answered, u.questions, d.number, p.iso3,"
            + " case when exists (select 1 from Publication f join f.withheld w where f.party = p"
            + " and f.reply.round.number <= d.number)"
            + " or exists (select 1 from TakeDown t where t.party = p and t.reply.round.number <= d.number)"
            + " then true else false end"
            + " from Submission u join u.questionnaire v join u.reply r join r.round d join r.party p"
            + " where r.id = :reply and u.number = :number")
    Optional<SubmissionToPublish> submission(UUID reply, int number);

    String ANSWERS = "select u.number, q, a.content, a.text, a.language, a.translations from SubmittedAnswer a"
            + " join a.question q join a.submission u where u.reply.id = :reply and ";

    @HQL(ANSWERS + "u.number = :submission order by q.ordinal")
    List<AnswerToPublish> answers(UUID reply, int submission);

    /** Those to these questions. */
    @HQL(ANSWERS + "u.number = :submission and q.number in :questions order by q.ordinal")
    List<AnswerToPublish> answers(UUID reply, int submission, Collection<String> questions);

    /** The Party's answers to these questions in these submissions of these rounds. */
    @HQL("select d.number, u.number, q.number, a.content, a.text from SubmittedAnswer a join a.question q"
            + " join a.submission u join u.reply r join r.round d where r.party.iso3 = :party"
            + " and d.number in :rounds and u.number in :submissions and q.number in :questions")
    List<FormerAnswer> formerAnswers(
            String party, Collection<Integer> rounds, Collection<Integer> submissions, Collection<String> questions);

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

    String WITHHELD = "select d.number, u.submission, w from Publication u join u.withheld w join u.reply r"
            + " join r.round d where ";

    String WITHHELD_IN_ORDER = " order by d.number, u.submission, index(w)";

    /** What was withheld at each publication of a reply, the first one first. */
    @HQL(WITHHELD + "r.id = :reply" + WITHHELD_IN_ORDER)
    List<WithheldThen> withheld(UUID reply);

    /** What was withheld at each publication of the Party until this round, the first one first. */
    @HQL(WITHHELD + "u.party.iso3 = :party and d.number <= :round" + WITHHELD_IN_ORDER)
    List<WithheldThen> withheld(String party, int round);

    /** What was shown again at each publication of the Party until this round. */
    @HQL("select d.number, u.submission, s from Publication u join u.shown s join u.reply r join r.round d"
            + " where u.party.iso3 = :party and d.number <= :round order by d.number, u.submission, index(s)")
    List<ShownThen> shownAgain(String party, int round);

    String TAKEN_DOWN = "select d.number, t.submission, p.withheld, p.submissions from TakenDownPassage p"
            + " join p.takeDown t join t.reply r join r.round d where ";

    String TAKEN_DOWN_IN_ORDER = " order by d.number, t.number, p.ordinal";

    /** What was taken down of a reply, the first take-down first, with the submissions of which it was public. */
    @HQL(TAKEN_DOWN + "r.id = :reply" + TAKEN_DOWN_IN_ORDER)
    List<TakenDownThen> takenDown(UUID reply);

    /** What was taken down of the Party until this round. */
    @HQL(TAKEN_DOWN + "t.party.iso3 = :party and d.number <= :round" + TAKEN_DOWN_IN_ORDER)
    List<TakenDownThen> takenDown(String party, int round);
}
