package org.lanzarote.monitoring.replies.overview;

import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;
import org.lanzarote.monitoring.platform.paging.RecordParameters;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** Queries for the state of play of a round, in one statement each; nothing of the answers is read. */
interface StateOfPlayQueries {

    /** More than there are States. */
    int MOST_PARTIES = 200;

    /** The limit in force; that of the round is found once, and not with each reply. */
    String DUE = " coalesce(r.deadline.due, (select o.repliesDue from Round o where o.number = :round)) ";

    /**
     * Whether a reply is late: by its first submission and the limit in force then; before a submission, by the
     * clock.
     */
    String LATE = " case when r.deadline.submittedLate = true or (r.deadline.submittedLate is null and :now >" + DUE
            + ") then true else false end ";

    String EXTENDED = " case when r.deadline.extensions > 0 then true else false end ";

    String ROUND = " from Reply r join r.party p join ReplyProgress g on g.replyId = r.id and g.roundNumber = :round";

    /**
     * The condition that the caller works on the reply: the figures of the working copy are shown to its Party and to its
     * delegates alone.
     */
    String WORKS = " (g.answered is not null) ";

    String INSIDE = " (" + WORKS + "or :overseer = true) ";

    /** The last submission, which those read who oversee replies, and the last publication, which all others read. */
    String RECORDS = " left join Submission s on s.reply = r and s.number = r.stands.submissions"
            + " and :overseer = true and not" + WORKS
            + "left join Publication u on u.reply = r and u.submission = r.stands.publishedSubmission and not" + INSIDE
            + "join Questionnaire v on v.id = coalesce(u.questionnaire.id, s.questionnaire.id, r.questionnaire.id)"
            + " where r.round.number = :round and (r.stands.publishedSubmission is not null or" + INSIDE + ") ";

    /** How many answers the record that the caller reads has; of a draft of others, nothing is told. */
    String ANSWERED = " coalesce(u.answered, s.answered, g.answered, 0) ";

    String OPEN_CLARIFICATIONS = " coalesce((select c.openCount from OpenClarification c where c.replyId = r.id), 0L) ";

    /** Who sees the number of open clarifications: the Party, and those who oversee replies. */
    String MAY_FOLLOW = " (p.iso3 = :own or :overseer = true) ";

    String NOT_BEGUN = " (r.status = DRAFT and g.begun = false) ";

    /** The status inside: a draft without a saved answer is not started. */
    String STATUS_INSIDE = " case when not" + NOT_BEGUN
            + "then r.status else org.lanzarote.monitoring.replies.reply.ReplyStatus.NOT_STARTED end ";

    /** The status: for everybody but insiders a reply is published, whatever its Party works on since. */
    String STATUS = " case when u.id is null and not" + NOT_BEGUN + "then r.status"
            + " when u.id is null then org.lanzarote.monitoring.replies.reply.ReplyStatus.NOT_STARTED"
            + " else org.lanzarote.monitoring.replies.reply.ReplyStatus.PUBLISHED end ";

    /** The filters. They look through the Parties of one round, which are found by their key. */
    String FILTER = " (:status is null or" + STATUS + "= :status)"
            + " and (:late is null or" + LATE + "= :late)"
            + " and (:extended is null or" + EXTENDED + "= :extended)"
            + " and (:unclear = false or (" + MAY_FOLLOW + "and" + OPEN_CLARIFICATIONS + "> 0)) ";

    String ROWS = "select p.iso3, p.name, v.number," + STATUS + "," + ANSWERED
            + ", coalesce(u.questions, s.questions, g.questions), coalesce(u.submittedAt, r.stands.submittedAt),"
            + " r.stands.publishedAt," + DUE + "," + LATE + "," + EXTENDED
            + ", case when" + MAY_FOLLOW + "then" + OPEN_CLARIFICATIONS
            + "end, case when :overseer = true then r.version end, r.stands" + ROUND + RECORDS
            + "and p.iso3 > :after and" + FILTER + "order by p.iso3";

    Session session();

    /** One Party is found among all lines: a condition more would have PostgreSQL begin at all Parties. */
    default List<ReplyRow> rows(int round, ReplyFilter filter, Caller caller, Instant now, PageQuery page) {
        var asked = asked(round, filter, caller, now);
        if (!filter.party().isEmpty()) {
            return all(asked).stream()
                    .filter(row -> row.party().equals(filter.party()))
                    .toList();
        }
        return asked.setParameter("after", page.after()).setPage(page.fetch()).getResultList();
    }

    /** All lines at once. */
    default List<ReplyRow> rows(int round, Caller caller, Instant now) {
        return all(asked(round, ReplyFilter.NONE, caller, now));
    }

    private static List<ReplyRow> all(SelectionQuery<ReplyRow> asked) {
        return asked.setParameter("after", "").setMaxResults(MOST_PARTIES).getResultList();
    }

    private SelectionQuery<ReplyRow> asked(int round, ReplyFilter filter, Caller caller, Instant now) {
        return RecordParameters.bind(session().createSelectionQuery(ROWS, ReplyRow.class), filter)
                .setParameter("round", round)
                .setParameter("own", caller.answersFor())
                .setParameter("overseer", caller.isInsider())
                .setParameter("now", now)
                .setParameter("unclear", filter.unclear());
    }

    /** The replies of one status, counted. */
    record StatusFigures(
            ReplyStatus status, long replies, long late, long extended, long unclear, long answered, long questions) {}

    /** For those who oversee replies: the answers are those submitted. */
    @HQL("select" + STATUS_INSIDE + ", count(*), count(*) filter (where" + LATE + "= true), count(*) filter (where"
            + EXTENDED + "= true), count(*) filter (where" + OPEN_CLARIFICATIONS
            + "> 0), sum(coalesce(s.answered, 0)), sum(coalesce(s.questions, g.questions))" + ROUND
            + " left join Submission s on s.reply = r and s.number = r.stands.submissions where r.round.number = :round"
            + " group by" + STATUS_INSIDE)
    List<StatusFigures> figures(int round, Instant now);
}
