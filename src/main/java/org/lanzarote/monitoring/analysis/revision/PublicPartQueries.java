package org.lanzarote.monitoring.analysis.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.analysis.source.AnswerParts;
import org.lanzarote.monitoring.analysis.source.ContributionQueries;

/** Queries for what a compilation is made of as everybody reads it, for all callers alike: keys and digests, and no words. */
interface PublicPartQueries {

    /** A published answer in which everybody reads something. */
    record AnswerPart(String question, String party, int submission, UUID id, String sha256) {

        RevisionPart part() {
            return RevisionPart.answer(question, party, submission, id, sha256);
        }
    }

    /** A text of a published copy in which everybody reads something. */
    record CopiedPart(String question, String party, UUID id, UUID copy, String sha256) {

        RevisionPart part() {
            return RevisionPart.copied(question, party.isEmpty() ? null : party, id, copy, sha256);
        }
    }

    /** A published extract. */
    record ExtractPart(String question, UUID id) {

        RevisionPart part() {
            return RevisionPart.extract(question, id);
        }
    }

    /** All parts of the compilation of these questions, each source in its order. */
    default List<RevisionPart> all(int round, String[] questions) {
        List<RevisionPart> parts = new ArrayList<>();
        answers(round, questions).forEach(answer -> parts.add(answer.part()));
        copiedAnswers(round, questions).forEach(answer -> parts.add(answer.part()));
        copiedComments(round, questions).forEach(comment -> parts.add(comment.part()));
        extracts(round, questions).forEach(extract -> parts.add(extract.part()));
        return parts;
    }

    @HQL(AnswerParts.LAST_PUBLISHED_OF_ALL + ") select q.number, u.party, u.submission, a.id,"
            + " function(answer_digest as String, a.text, a.content, a.translations)"
            + AnswerParts.PUBLISHED
            + "where function(shows_marks_only as Boolean, a.content, a.text) = false order by u.party, q.ordinal")
    List<AnswerPart> answers(int round, String[] questions);

    @HQL(
            ContributionQueries.COPIED_ANSWERS
                    + "select a.question, '', a.id, c.id, function(answer_digest as String, a.text, a.content)"
                    + " from said a join SubmissionCopy c on c.id = a.copy where c.round.number = :round and c.party is null"
                    + " and function(shows_marks_only as Boolean, a.content, a.text) = false order by c.madeAt, c.id, a.ordinal")
    List<CopiedPart> copiedAnswers(int round, String[] questions);

    @HQL(ContributionQueries.COPIED_COMMENTS
            + "select m.question, m.party, m.id, c.id, function(answer_digest as String, m.text)"
            + " from said m join SubmissionCopy c on c.id = m.copy where c.round.number = :round and c.party is null"
            + " and function(shows_marks_only as Boolean, m.text) = false order by c.madeAt, c.id, m.ordinal")
    List<CopiedPart> copiedComments(int round, String[] questions);

    @HQL("select e.question, e.id from ChildExtract e where e.roundNumber = :round"
            + " and function(among as Boolean, :questions, e.question)"
            + " and e.publishedAt is not null and e.withdrawnAt is null order by e.id")
    List<ExtractPart> extracts(int round, String[] questions);
}
