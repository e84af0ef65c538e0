package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for the submissions of a reply, for its Party and those who oversee replies. */
public interface SubmissionQueries {

    String MAY_READ =
            " r.round.number = :round and r.party.iso3 = :party and (r.party.iso3 = :own or :overseer = true) ";

    String ROW = "select u.number, v.number, u.submittedAt, coalesce(u.submittedByName, u.submittedBy), u.due, u.late,"
            + " u.paperReceivedOn, u.reason, u.sha256, u.previousSha256, (select max(p.publishedAt) from Publication p"
            + " where p.reply = r and p.submission = u.number) from Submission u join u.reply r join u.questionnaire v"
            + " where" + MAY_READ;

    /** The reply, if the caller may see whether something was submitted. */
    @HQL("select r.id from Reply r where" + MAY_READ)
    Optional<UUID> reply(int round, String party, String own, boolean overseer);

    default List<SubmissionRow> rows(int round, String party, Caller caller, PageQuery page) {
        return rows(round, party, page.afterNumber(), caller.answersFor(), caller.overseesReplies(), page.fetch());
    }

    @HQL(ROW + "and u.number > :after order by u.number")
    List<SubmissionRow> rows(int round, String party, int after, String own, boolean overseer, Page page);

    @HQL(ROW + "and u.number = :number")
    Optional<SubmissionRow> row(int round, String party, int number, String own, boolean overseer);
}
