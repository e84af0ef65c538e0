package org.lanzarote.monitoring.replies.overview;

import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.replies.reading.ReplyQueries;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** Queries for the state of play of a round, in one statement each; nothing of the answers is read. */
interface StateOfPlayQueries {

    /**
     * Whether a reply is late: by its first submission and the limit in force then; before a submission, by the
     * clock.
     */
    String IS_LATE = " (r.deadline.submittedLate = true or (r.deadline.submittedLate is null"
            + " and :now > coalesce(r.deadline.due, o.repliesDue))) ";

    String IS_EXTENDED = " (r.deadline.extensions > 0) ";

    String LATE = " case when" + IS_LATE + "then true else false end ";

    String EXTENDED = " case when" + IS_EXTENDED + "then true else false end ";

    String REPLIES = " from Reply r join r.round o join r.party p join r.questionnaire v"
            + " join ReplyProgress g on g.replyId = r.id and g.roundNumber = :round"
            + " left join OpenClarification c on c.replyId = r.id where o.number = :round ";

    /** Who sees the number of open clarifications: the Party, and those who oversee replies. */
    String MAY_FOLLOW = " (p.iso3 = :own or :overseer = true) ";

    String CLARIFICATIONS = " case when" + MAY_FOLLOW + "then coalesce(c.openCount, 0L) end ";

    /** The status: for everybody but insiders a reply is published, whatever its Party works on since. */
    String STATUS = " case when" + ReplyQueries.INSIDE + "then r.status"
            + " else org.lanzarote.monitoring.replies.reply.ReplyStatus.PUBLISHED end ";

    String SUBMITTED_AT = " case when" + ReplyQueries.INSIDE + "then r.stands.submittedAt else (select u.submittedAt"
            + " from Publication u where u.reply = r and u.submission = r.stands.publishedSubmission) end ";

    /** The filters, written so that PostgreSQL can use an index of replies for each. */
    String FILTER = " (:status is null or (r.status = :status and" + ReplyQueries.INSIDE + ")"
            + " or (:status = org.lanzarote.monitoring.replies.reply.ReplyStatus.PUBLISHED and not"
            + ReplyQueries.INSIDE + "))"
            + " and (:started is null or case when g.answered > 0 then true else false end = :started)"
            + " and (:late is null or (:late = true and" + IS_LATE + ") or (:late = false and" + LATE + "= false))"
            + " and (:extended is null or (:extended = true and" + IS_EXTENDED + ")"
            + " or (:extended = false and not" + IS_EXTENDED + "))"
            + " and (:unclear = false or (c.openCount > 0 and" + MAY_FOLLOW + ")) ";

    default List<ReplyRow> rows(int round, ReplyFilter filter, Caller caller, Instant now, PageQuery page) {
        return rows(
                round,
                page.after(),
                caller.answersFor(),
                caller.delegate(),
                caller.overseesReplies(),
                now,
                filter.stored(),
                filter.started(),
                filter.late(),
                filter.extended(),
                filter.unclear(),
                page.fetch());
    }

    @HQL("select p.iso3, p.name, v.number," + STATUS + ", g.answered, g.questions," + SUBMITTED_AT
            + ", r.stands.publishedAt,"
            + " coalesce(r.deadline.due, o.repliesDue)," + LATE + "," + EXTENDED + "," + CLARIFICATIONS
            + ", case when :overseer = true then r.version end" + REPLIES
            + "and p.iso3 > :after and"
            + ReplyQueries.MAY_KNOW + "and" + FILTER + "order by p.iso3")
    List<ReplyRow> rows(
            int round,
            String after,
            String own,
            String delegate,
            boolean overseer,
            Instant now,
            @Nullable ReplyStatus status,
            @Nullable Boolean started,
            @Nullable Boolean late,
            @Nullable Boolean extended,
            boolean unclear,
            Page page);

    /** The replies of one status, counted. */
    record StatusFigures(
            ReplyStatus status,
            long replies,
            long started,
            long late,
            long extended,
            long unclear,
            long answered,
            long questions) {}

    @HQL("select r.status, count(*), count(*) filter (where g.answered > 0), count(*) filter (where" + IS_LATE
            + "), count(*) filter (where" + IS_EXTENDED
            + "), count(*) filter (where c.openCount > 0), sum(g.answered), sum(g.questions)" + REPLIES
            + "group by r.status")
    List<StatusFigures> figures(int round, Instant now);
}
