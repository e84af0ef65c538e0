package org.lanzarote.monitoring.analysis.compilation;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries for what later submissions changed, in one statement for all Parties; no text is read. */
interface SupplementQueries {

    /** A submission in which an answer is not what it was in the one before. */
    record SupplementedAnswer(String party, String question, int submission, int after, Instant submittedAt) {}

    String OF = " where v.round.number = :round and r.round.number = :round"
            + " and function(among as Boolean, p.iso3, :parties) and function(among as Boolean, q.number, :questions) ";

    String ORDER = " order by p.iso3, q.ordinal, u.submittedAt";

    default List<SupplementedAnswer> of(Criteria wanted, boolean overseer) {
        return overseer
                ? submitted(wanted.round(), wanted.parties(), wanted.questions(), overseer)
                : published(wanted.round(), wanted.parties(), wanted.questions());
    }

    @HQL("select p.iso3, q.number, u.number, b.number, u.submittedAt from Question q join q.questionnaire v"
            + " join SubmittedAnswer a on a.question = q join a.submission u join u.reply r join r.party p"
            + " join Submission b on b.reply = r and b.number = u.number - 1" + OF
            + "and :overseer = true and not exists (select 1 from SubmittedAnswer e join e.question f"
            + " where e.submission = b and f.number = q.number and e.text = a.text and e.content = a.content)" + ORDER)
    List<SupplementedAnswer> submitted(int round, String[] parties, String[] questions, boolean overseer);

    @HQL("select p.iso3, q.number, u.submission, b.submission, u.submittedAt from Question q join q.questionnaire v"
            + " join PublishedAnswer a on a.question = q join a.publication u join u.reply r join r.party p"
            + " join Publication b on b.reply = r and b.submission = (select max(c.submission) from Publication c"
            + " where c.reply = r and c.submission < u.submission)" + OF
            + "and not exists (select 1 from PublishedAnswer e join e.question f"
            + " where e.publication = b and f.number = q.number and e.text = a.text and e.content = a.content)" + ORDER)
    List<SupplementedAnswer> published(int round, String[] parties, String[] questions);
}
