package org.lanzarote.monitoring.replies.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for kept submissions, for their Party and those who oversee replies. */
interface ReceiptQueries {

    @HQL(
            "select u.id, o.number, p.iso3, u.partyName, u.number, v.number, u.submittedAt, u.submittedBy, u.submittedByName,"
                    + " u.due, u.late, u.paperReceivedOn, u.reason, u.previousSha256, u.sealed, u.sha256,"
                    + " (select count(*) from SubmittedAnswer a where a.submission = u), r.stands.submissions"
                    + " from Submission u join u.questionnaire v join u.reply r join r.party p join r.round o"
                    + " where o.number = :round and p.iso3 = :party and u.number = :number"
                    + " and (p.iso3 = :own or :overseer = true)")
    Optional<KeptSubmission> submission(int round, String party, int number, String own, boolean overseer);

    @HQL("select q.number, a.answerVersion, a.content, a.text, a.language, a.savedAt, a.savedBy, a.translations"
            + " from SubmittedAnswer a join a.question q where a.submission.id = :submission order by q.ordinal")
    List<SealedAnswer> answers(UUID submission);

    /** The kept digest of the previous submission. */
    @HQL("select b.sha256 from Submission b, Submission u where u.id = :submission and b.reply = u.reply"
            + " and b.number = u.number - 1")
    Optional<String> digestBefore(UUID submission);
}
