package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/**
 * Queries for replies: a Party sees its working copy, those who oversee replies what was submitted, everybody what
 * was published.
 */
public interface ReplyQueries {

    /** The condition that the caller is a delegate with sections of the reply. */
    String DELEGATED = " (:delegate <> '' and exists (select 1 from Delegation d join d.questions where d.reply = r and"
            + " d.delegate = :delegate)) ";

    /** The condition that the caller may see the reply while its Party works on it. */
    String INSIDE = " (r.party.iso3 = :own or :overseer = true or" + DELEGATED + ") ";

    String MAY_KNOW = " (r.stands.publishedSubmission is not null or" + INSIDE + ") ";

    String MAY_READ = " (r.party.iso3 = :own or (:overseer = true and r.stands.submissions > 0)"
            + " or r.stands.publishedSubmission is not null or" + DELEGATED + ") ";

    /** The submission that is shown, and the questionnaire version that it answers. */
    record ShownRecord(int submission, int questionnaireVersion, Instant submittedAt) {}

    /** What an answer of the working copy gives. */
    record WorkingAnswer(String question, AnswerContent content, String text) {

        public GivenAnswer given() {
            return new GivenAnswer(content, text);
        }
    }

    String HEAD = "select r.id, r.version, r.takeDowns, p.iso3, p.name, r.questionnaire.id, r.questionnaire.number,"
            + " (select max(v.number) from Questionnaire v where v.round = r.round and v.publishedAt is not null),"
            + " (select v.number from Submission u join u.questionnaire v where u.reply = r and u.number = r.stands.submissions), ";

    /** The status for whoever does not read all answers: a draft without a saved answer is not started. */
    String STATUS = "case when r.status <> DRAFT or (select g.begun from ReplyProgress g where g.replyId = r.id) = true"
            + " then r.status else org.lanzarote.monitoring.replies.reply.ReplyStatus.NOT_STARTED end";

    String STANDING_AND_LIMIT = ", r.stands, r.revision,"
            + " case when r.deadline.letInAfter <> o.replies.closings then o.replies.closedAt end,"
            + " coalesce(r.deadline.due, o.repliesDue), r.deadline.submittedLate, ";

    String OF_A_REPLY = " from Reply r join r.party p join r.round o where o.number = :round and ";

    /** The head of its reply for the Party itself, which is no delegate. */
    @HQL(HEAD + "r.status" + STANDING_AND_LIMIT + "false, 0L, case when exists (select 1 from Reply e where e.party = p"
            + " and e.round.number < :round and e.stands.submissions > 0) then true else false end" + OF_A_REPLY
            + "p.iso3 = :own")
    Optional<ReplyHead> ownHead(int round, String own);

    @HQL(HEAD + STATUS + STANDING_AND_LIMIT + "case when" + DELEGATED + "then true else false end,"
            + " (select count(*) from Delegation d where d.reply = r and d.delegate = :delegate and d.state = GIVEN), false"
            + OF_A_REPLY + "p.iso3 = :party and" + MAY_READ)
    Optional<ReplyHead> head(int round, String party, String own, String delegate, boolean overseer);

    /** Answers of the working copy; each is late by the limit in force now, since whoever is given more time is not late within it. */
    String WORKED_ON = "q.number, q.kind, a.version, a.content, a.text, a.language, a.savedAt,"
            + " coalesce(s.name, a.savedBy), case when a.savedAt > coalesce(r.deadline.due, o.repliesDue) then true"
            + " else false end, a.prefilledFrom"
            + " from Reply r join r.round o join Question q on q.questionnaire = r.questionnaire"
            + " join Answer a on a.reply = r and a.question = q left join Account s on s.login = a.savedBy where ";

    /** The condition that the delegate who asks has the question. */
    String OF_THE_DELEGATE =
            " exists (select 1 from DelegatedAnswer d where d.id.reply = r.id and d.id.question = q.id) ";

    /** The answers of its working copy, for the Party itself. */
    @HQL("select " + WORKED_ON + "r.id = :reply and r.party.iso3 = :own order by q.ordinal")
    List<StoredAnswer> own(UUID reply, String own);

    /** The one to this question. */
    @HQL("select r.id, " + WORKED_ON + "o.number = :round and r.party.iso3 = :own and q.number = :question")
    Optional<OneAnswer> own(int round, String own, String question);

    /** The answers of its sections, for the delegate who asks. */
    @HQL("select " + WORKED_ON + "r.id = :reply and" + OF_THE_DELEGATE + "order by q.ordinal")
    List<StoredAnswer> delegated(UUID reply);

    /** The one to this question. */
    @HQL("select r.id, " + WORKED_ON + "o.number = :round and r.party.iso3 = :party and q.number = :question and"
            + OF_THE_DELEGATE)
    Optional<OneAnswer> delegated(int round, String party, String question);

    /** What the working copy gives to these questions. */
    @HQL("select q.number, a.content, a.text from Answer a join a.question q"
            + " where a.reply.id = :reply and function(among as Boolean, :questions, q.number)")
    List<WorkingAnswer> given(UUID reply, String[] questions);

    String SUBMITTED = "select q.number, q.kind, a.content, a.text, a.language, a.savedAt, coalesce(s.name, a.savedBy),"
            + " case when a.savedAt > u.due then true else false end, a.translations"
            + " from SubmittedAnswer a join a.question q join a.submission u join u.reply r"
            + " left join Account s on s.login = a.savedBy"
            + " where r.id = :reply and u.number = :number and (r.party.iso3 = :own or :overseer = true) ";

    /** The submitted answers, for the Party and those who oversee replies. */
    @HQL(SUBMITTED + "order by q.ordinal")
    List<StoredAnswer> submitted(UUID reply, int number, String own, boolean overseer);

    @HQL(SUBMITTED + "and q.questionnaire = u.questionnaire and q.number = :question")
    Optional<StoredAnswer> submitted(UUID reply, int number, String question, String own, boolean overseer);

    String PUBLISHED = "select q.number, q.kind, a.content, a.text, a.language, a.withheldFor, a.translations"
            + " from PublishedAnswer a join a.question q join a.publication u"
            + " where u.reply.id = :reply and u.submission = :number ";

    /** The published answers, which everybody reads. */
    @HQL(PUBLISHED + "order by q.ordinal")
    List<StoredAnswer> published(UUID reply, int number);

    /** The one to this question. */
    @HQL(PUBLISHED + "and q.questionnaire = u.questionnaire and q.number = :question")
    Optional<StoredAnswer> published(UUID reply, int number, String question);

    /** Those of which something is withheld. */
    @HQL(PUBLISHED + "and array_length(a.withheldFor) > 0 order by q.ordinal")
    List<StoredAnswer> withheld(UUID reply, int number);

    @HQL("select u.submission, v.number, u.submittedAt from Publication u join u.questionnaire v"
            + " where u.reply.id = :reply and u.submission = :number")
    Optional<ShownRecord> publication(UUID reply, int number);

    /** All that a Party works on, for whoever changes several of its answers. */
    @HQL("select q.number, q.kind, a.version, a.content, a.text, a.language, a.savedAt, a.savedBy"
            + " from Answer a join a.question q where a.reply.id = :reply order by q.ordinal")
    List<StoredAnswer> drafted(UUID reply);
}
