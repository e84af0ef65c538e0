package org.lanzarote.monitoring.replies.submission;

import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Queries for what was published of replies, for all callers alike. */
interface PublishedReplyQueries {

    @HQL("select p.iso3, u.submission from Publication u join u.reply r join r.party p"
            + " where r.round.number = :round and function(among as Boolean, p.iso3, :parties)")
    List<PublishedSubmission> submissions(int round, String[] parties);

    @HQL(
            "select p.iso3, u.submission, q from PublishedAnswer a join a.question q join a.publication u join u.reply r"
                    + " join r.party p where r.round.number = :round and function(among as Boolean, p.iso3, :parties) and function(among as Boolean, q.number, :questions)")
    List<PublishedQuestion> questions(int round, String[] parties, String[] questions);
}
