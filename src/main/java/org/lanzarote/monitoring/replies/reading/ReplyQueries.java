package org.lanzarote.monitoring.replies.reading;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/**
 * Queries for replies: a Party sees its working copy, those who oversee replies what was submitted, everybody what
 * was published.
 */
public interface ReplyQueries {

    /** The condition that the caller is a delegate with sections of the reply. */
    String DELEGATED =
            " (:delegate <> '' and exists (select 1 from Delegation d join d.questions where d.reply = r and d.delegate = :delegate)) ";

    /** The condition that the caller may see the reply while its Party works on it. */
    String INSIDE = " (r.party.iso3 = :own or :overseer = true or" + DELEGATED + ") ";

    String MAY_KNOW = " (r.stands.publishedSubmission is not null or" + INSIDE + ") ";

    String MAY_READ = " (r.party.iso3 = :own or (:overseer = true and r.stands.submissions > 0)"
            + " or r.stands.publishedSubmission is not null or" + DELEGATED + ") ";

    /** The condition for reading answers of the working copy: the Party reads all, a delegate those of its sections. */
    String MAY_READ_ANSWER = " (r.party.iso3 = :own or (:delegate <> '' and exists (select 1 from Delegation d"
            + " join d.questions dq where d.reply = r and d.delegate = :delegate and dq = q))) ";

    /** The submission that is shown, and the questionnaire version that it answers. */
    record ShownRecord(int submission, int questionnaireVersion, Instant submittedAt) {}

    /** An answer is late by the limit in force now: whoever is given more time has not been late within it. */
    String LATE = " case when a.savedAt > coalesce(r.deadline.due, r.round.repliesDue) then true else false end";

    /** A submitted answer as a citation names it. */
    record AnswerKey(UUID id, String party, String question, int submission) {}

    @HQL("select r.id, r.version, (select sum(a.version) from Answer a where a.reply = r),"
            + " (select count(*) from Answer a where a.reply = r and a.savedAt is not null),"
            + " p.iso3, p.name, r.questionnaire.id, r.questionnaire.number,"
            + " (select max(v.number) from Questionnaire v where v.round = r.round and v.publishedAt is not null),"
            + " r.status, r.stands, r.revision,"
            + " case when r.deadline.letInAfter <> o.replies.closings then o.replies.closedAt end,"
            + " coalesce(r.deadline.due, o.repliesDue), r.deadline.submittedLate, case when" + DELEGATED
            + "then true else false end,"
            + " (select count(*) from Delegation d where d.reply = r and d.delegate = :delegate and d.state = GIVEN)"
            + " from Reply r join r.party p join r.round o where o.number = :round and p.iso3 = :party and" + MAY_READ)
    Optional<ReplyHead> head(int round, String party, String own, String delegate, boolean overseer);

    /** The answers of the working copy, or the one to a named question. */
    @HQL("select q.number, q.kind, a.version, a.content, a.text, a.language, a.savedAt, coalesce(s.name, a.savedBy),"
            + LATE + ", a.prefilledFrom"
            + " from Answer a join a.question q join a.reply r left join Account s on s.login = a.savedBy"
            + " where r.id = :reply and (:question = '' or q.number = :question) and" + MAY_READ_ANSWER
            + "order by q.ordinal")
    List<StoredAnswer> working(UUID reply, String question, String own, String delegate);

    /** The submitted answers, for the Party and those who oversee replies. */
    @HQL("select q.number, q.kind, a.content, a.text, a.language, a.savedAt, coalesce(s.name, a.savedBy),"
            + " case when a.savedAt > u.due then true else false end, a.translations"
            + " from SubmittedAnswer a join a.question q join a.submission u join u.reply r"
            + " left join Account s on s.login = a.savedBy"
            + " where r.id = :reply and u.number = :number and (:question = '' or q.number = :question)"
            + " and (r.party.iso3 = :own or :overseer = true) order by q.ordinal")
    List<StoredAnswer> submitted(UUID reply, int number, String question, String own, boolean overseer);

    /** The published answers, which everybody reads. */
    @HQL("select q.number, q.kind, a.content, a.text, a.language, a.withheldFor, a.translations"
            + " from PublishedAnswer a join a.question q join a.publication u"
            + " where u.reply.id = :reply and u.submission = :number and (:question = '' or q.number = :question)"
            + " order by q.ordinal")
    List<StoredAnswer> published(UUID reply, int number, String question);

    @HQL("select u.number, v.number, u.submittedAt from Submission u join u.questionnaire v"
            + " where u.reply.id = :reply and u.number = :number")
    Optional<ShownRecord> submission(UUID reply, int number);

    @HQL("select u.submission, v.number, u.submittedAt from Publication u join u.questionnaire v"
            + " where u.reply.id = :reply and u.submission = :number")
    Optional<ShownRecord> publication(UUID reply, int number);

    /** All that a Party works on, for whoever changes several of its answers. */
    @HQL("select q.number, q.kind, a.version, a.content, a.text, a.language, a.savedAt, a.savedBy"
            + " from Answer a join a.question q where a.reply.id = :reply order by q.ordinal")
    List<StoredAnswer> drafted(UUID reply);

    @HQL("select id, party, question, submission from SubmittedAnswerKey"
            + " where roundNumber = :round and party in :parties")
    List<AnswerKey> submittedAnswers(int round, Collection<String> parties);

    @HQL("select id, party, question, submission from SubmittedAnswerKey where id in :ids")
    List<AnswerKey> submittedAnswersById(Collection<UUID> ids);

    /** The answers among these to which a later submission has another. */
    @HQL("select a.id from SubmittedAnswerKey a where a.id in :ids and exists (select 1 from SubmittedAnswerKey l"
            + " where l.roundNumber = a.roundNumber and l.party = a.party and l.question = a.question"
            + " and l.submission > a.submission)")
    List<UUID> followed(Collection<UUID> ids);

    /** The answers among these whose submission was never published. */
    @HQL("select a.id from SubmittedAnswerKey a where a.id in :ids and not exists (select 1 from Publication u"
            + " where u.reply.round.number = a.roundNumber and u.party.iso3 = a.party"
            + " and u.submission = a.submission)")
    List<UUID> unpublished(Collection<UUID> ids);
}
