package org.lanzarote.monitoring.inquiry.trace;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** Queries for the records from which a chain is asked, where their addresses do not have their ids. */
interface TraceQueries {

    /** A cited answer in a submission: for whoever reads sealed submissions of the Party, and where it is published. */
    @HQL("select k.id from SubmittedAnswerKey k where k.roundNumber = :round and k.party = :party"
            + " and k.question = :question and k.submission = :submission and (:sealed = true"
            + " or exists (select 1 from PublishedAnswer w join w.publication p join w.question q join p.reply r"
            + " where r.round.number = :round and r.party.iso3 = :party and p.submission = :submission"
            + " and q.number = :question))")
    Optional<UUID> answer(int round, String party, String question, int submission, boolean sealed);

    /** An answer in one submission. */
    record InSubmission(UUID id, int submission) {}

    /** The answers of a Party to one question in all submissions in which the caller reads it, the earliest first. */
    @HQL("select k.id, k.submission from SubmittedAnswerKey k where k.roundNumber = :round and k.party = :party"
            + " and k.question = :question and k.submittedAt is not null order by k.submission")
    List<InSubmission> answers(int round, String party, String question);

    /** The copies of a submission that somebody else reads. */
    @HQL("select c.id from SubmissionCopy c where c.submission.id = :submission order by c.id")
    List<UUID> copies(UUID submission);
}
