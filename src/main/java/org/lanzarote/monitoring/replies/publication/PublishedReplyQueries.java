package org.lanzarote.monitoring.replies.publication;

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
            + " where r.round.number = :round and function(among as Boolean, :parties, p.iso3)")
    List<PublishedSubmission> submissions(int round, String[] parties);

    @HQL(
            "select p.iso3, u.submission, q from PublishedAnswer a join a.question q join a.publication u join u.reply r"
                    + " join r.party p where r.round.number = :round and function(among as Boolean, :parties, p.iso3) and function(among as Boolean, :questions, q.number)")
    List<PublishedQuestion> questions(int round, String[] parties, String[] questions);
}
