package org.lanzarote.monitoring.analysis.source;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries for what later submissions changed, in one statement for all Parties; no text is read. */
public interface SupplementQueries {

    /** A submission in which an answer is not what it was in the one before. */
    record SupplementedAnswer(String party, String question, int submission, int after, Instant submittedAt) {}

    String DIGEST = "function(answer_digest as String, a.text, a.content)";

    /** Each answer with the digest by which it is compared, the submission before it, and what was answered last before. */
    String GIVEN = "given as materialized (select u.party as party, q.number as question, q.ordinal as ordinal,"
            + " u.number as submission, u.before as before, u.submittedAt as submittedAt, " + DIGEST + " as digest,"
            + " lag(u.number) over (partition by u.party, q.number order by u.number) as answered,"
            + " lag(" + DIGEST + ") over (partition by u.party, q.number order by u.number) as was";

    String CHANGED = "select a.party, a.question, a.submission, a.before, a.submittedAt from given a"
            + " where a.before is not null and (a.answered is null or a.answered <> a.before or a.was <> a.digest)"
            + " order by a.party, a.ordinal, a.submittedAt";

    default List<SupplementedAnswer> of(Criteria wanted, boolean overseer) {
        return overseer
                ? submitted(wanted.round(), wanted.parties(), wanted.questions(), overseer)
                : published(wanted.round(), wanted.parties(), wanted.questions());
    }

    @HQL(AnswerParts.ASKED + "every as materialized (select r.party.iso3 as party, u.id as id,"
            + " u.number as number, lag(u.number) over (partition by r.id order by u.number) as before,"
            + " u.submittedAt as submittedAt from Reply r join Submission u on u.reply = r"
            + " where r.round.number = :round and :overseer = true" + AnswerParts.OF_PARTIES + ", " + GIVEN
            + " from every u join SubmittedAnswer a on a.submission.id = u.id join asked q on q.id = a.question.id) "
            + CHANGED)
    List<SupplementedAnswer> submitted(int round, String[] parties, String[] questions, boolean overseer);

    @HQL(AnswerParts.ASKED + "every as materialized (select r.party.iso3 as party, u.id as id,"
            + " u.submission as number, lag(u.submission) over (partition by r.id order by u.submission) as before,"
            + " u.submittedAt as submittedAt from Reply r join Publication u on u.reply = r"
            + " where r.round.number = :round" + AnswerParts.OF_PARTIES + ", " + GIVEN
            + " from every u join PublishedAnswer a on a.publication.id = u.id join asked q on q.id = a.question.id) "
            + CHANGED)
    List<SupplementedAnswer> published(int round, String[] parties, String[] questions);
}
