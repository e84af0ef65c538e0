package org.lanzarote.monitoring.notice.reminder;

import static org.lanzarote.monitoring.people.account.MailboxQueries.FOCAL_POINT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Queries for replies that were never submitted, which nobody enters from paper, and for whom a reminder of them reaches. */
interface ReminderQueries {

    String OPEN = " r.status = DRAFT and r.paperReceivedOn is null"
            + " and (o.replies.closedAt is null or o.replies.closings = r.deadline.letInAfter) ";

    /** A focal point of a Party. */
    record FocalPoint(
            String party,
            UUID account,
            String login,
            String name,
            @Nullable Instant addressRefusedAt) {}

    /** A reminder that was posted. */
    record Posted(String party, int daysBefore, LocalDate limitOn, Instant at) {}

    @HQL("select p.roundNumber from ReminderPlan p order by p.roundNumber")
    List<Integer> plannedRounds();

    @HQL("select r.id, o.number, r.party.iso3, coalesce(r.deadline.due, o.repliesDue) from Reply r join r.round o"
            + " where o.number = :round and" + OPEN + "order by r.party.iso3")
    List<UnsubmittedReply> open(int round);

    @HQL("select a.party.iso3, a.id, a.login, a.name, a.addressRefusedAt from Round o join o.roster e"
            + " join Account a on a.party = e.party where o.number = :round and" + FOCAL_POINT + "order by a.id")
    List<FocalPoint> focalPoints(int round, Instant now);

    @HQL("select id.party, id.daysBefore, id.limitOn, min(postedAt) from SentReminder where id.round = :round"
            + " group by id.party, id.daysBefore, id.limitOn")
    List<Posted> posted(int round);
}
