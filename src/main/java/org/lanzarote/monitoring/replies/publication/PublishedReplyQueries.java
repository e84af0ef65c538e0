package org.lanzarote.monitoring.replies.publication;

import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** Queries for what was published of replies, for all callers alike. */
interface PublishedReplyQueries {

    /** A question that a published submission answers, in that submission's version of the questionnaire. */
    record PublishedQuestion(String party, int submission, Question question) {

        PublishedSubmission of() {
            return new PublishedSubmission(party, submission);
        }
    }

    @HQL("select p.iso3, u.submission from Publication u join u.reply r join r.party p"
            + " where r.round.number = :round and p.iso3 in :parties")
    List<PublishedSubmission> submissions(int round, Collection<String> parties);

    @HQL("select p.iso3, u.submission, q from PublishedAnswer a join a.question q join a.publication u join u.reply r"
            + " join r.party p where r.round.number = :round and p.iso3 in :parties and q.number in :questions")
    List<PublishedQuestion> questions(int round, Collection<String> parties, Collection<String> questions);
}
