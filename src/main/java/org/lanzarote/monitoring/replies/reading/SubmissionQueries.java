package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.replies.reading.AnsweredQuestion.QuestionOfParty;

/** Queries for the submissions of a reply: sealed for its Party and those who oversee replies, published for everybody. */
public interface SubmissionQueries {

    String OF_REPLY = " r.round.number = :round and r.party.iso3 = :party and ";

    String MAY_READ = OF_REPLY + "(r.party.iso3 = :own or :overseer = true) ";

    String ROW = "select u.number, v.number, u.submittedAt, u.submittedByName, u.due, u.late,"
            + " u.paperReceivedOn, u.reason, u.sha256, u.previousSha256, (select max(p.publishedAt) from Publication p"
            + " where p.reply = r and p.submission = u.number),"
            + " case when r.stands.publishedSubmission > u.number then r.stands.publishedSubmission end,"
            + " case when r.stands.publishedSubmission < u.number then r.stands.publishedSubmission end"
            + " from Submission u join u.reply r join u.questionnaire v where" + MAY_READ;

    String PUBLISHED_ROW = "select u.submission, v.number, u.submittedAt, u.publishedAt,"
            + " case when r.stands.publishedSubmission > u.submission then r.stands.publishedSubmission end"
            + " from Publication u join u.reply r join u.questionnaire v where" + OF_REPLY;

    /** The reply, if something of it is public, or the caller may see whether something was submitted. */
    @HQL("select r.id from Reply r where" + OF_REPLY
            + "(r.stands.publishedSubmission is not null or r.party.iso3 = :own or :overseer = true)")
    Optional<UUID> reply(int round, String party, String own, boolean overseer);

    /** The number of the last submission that the caller reads. */
    @HQL("select case when r.party.iso3 = :own or :overseer = true then r.stands.submissions"
            + " else r.stands.publishedSubmission end from Reply r where" + OF_REPLY
            + "(r.stands.publishedSubmission is not null"
            + " or (r.stands.submissions > 0 and (r.party.iso3 = :own or :overseer = true)))")
    Optional<Integer> last(int round, String party, String own, boolean overseer);

    default List<SubmissionRow> rows(int round, String party, Caller caller, PageQuery page) {
        return rows(round, party, page.afterNumber(), caller.answersFor(), caller.isInsider(), page.fetch());
    }

    @HQL(ROW + "and u.number > :after order by u.number")
    List<SubmissionRow> rows(int round, String party, int after, String own, boolean overseer, Page page);

    @HQL(ROW + "and u.number = :number")
    Optional<SubmissionRow> row(int round, String party, int number, String own, boolean overseer);

    /** A question of a version of the questionnaire, and the Party that was asked. */
    @HQL(
            "select q.content, v.authentic, p from Question q join q.questionnaire v, Party p where v.round.number = :round"
                    + " and v.number = :version and q.number = :question and p.iso3 = :party")
    Optional<QuestionOfParty> asked(int round, int version, String question, String party);

    /** All questions of a version, in its order. */
    @HQL(
            "select q.content, v.authentic, p from Question q join q.questionnaire v, Party p where v.round.number = :round"
                    + " and v.number = :version and p.iso3 = :party order by q.ordinal")
    List<QuestionOfParty> asked(int round, int version, String party);

    /** Those that were published, as everybody reads them. */
    @HQL(PUBLISHED_ROW + "u.submission > :after order by u.submission")
    List<SubmissionRow> publishedRows(int round, String party, int after, Page page);

    /** The one with this number. */
    @HQL(PUBLISHED_ROW + "u.submission = :number")
    Optional<SubmissionRow> publishedRow(int round, String party, int number);
}
