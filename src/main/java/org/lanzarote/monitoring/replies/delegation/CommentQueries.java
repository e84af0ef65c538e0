package org.lanzarote.monitoring.replies.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.replies.reply.Reply;

/**
 * Queries for comments inside a Party: its focal point sees all, a delegate those on its questions; nobody else sees
 * any.
 */
interface CommentQueries {

    String IN_THE_PARTY = " r.round.number = :round and r.party.iso3 = :party and (r.party.iso3 = :own"
            + " or (:delegate <> '' and exists (select 1 from Delegation d join d.questions dq"
            + " where d.reply = r and d.delegate = :delegate and d.state <> TAKEN_BACK";

    String ROW = "select c.id, c.question, c.text, c.writtenAt, coalesce(s.name, c.writtenBy)"
            + " from InternalComment c join c.reply r left join Account s on s.login = c.writtenBy where"
            + IN_THE_PARTY + " and dq.number = c.question))) ";

    default List<CommentRow> comments(int round, String party, CommentFilter filter, Caller caller, PageQuery page) {
        return comments(
                round,
                party,
                caller.answersFor(),
                caller.delegate(),
                page.afterId(),
                filter.question(),
                filter.earliest(),
                page.fetch());
    }

    @HQL(
            ROW
                    + "and c.id > :after and (:question = '' or c.question = :question) and c.writtenAt >= :since order by c.id")
    List<CommentRow> comments(
            int round,
            String party,
            String own,
            String delegate,
            UUID after,
            String question,
            Instant since,
            Page page);

    @HQL(ROW + "and c.id = :id")
    Optional<CommentRow> comment(int round, String party, String own, String delegate, UUID id);

    /** The reply on which the caller works, as a whole or in part. */
    @HQL("select r from Reply r where" + IN_THE_PARTY + "))) ")
    Optional<Reply> reply(int round, String party, String own, String delegate);

    /** Counts the answers to this question that the caller works on: one or none. */
    @HQL("select count(*) from Answer a join a.question q join a.reply r where q.number = :question"
            + " and q.questionnaire = r.questionnaire and" + IN_THE_PARTY + " and dq = q))) ")
    long has(int round, String party, String own, String delegate, String question);
}
