package org.lanzarote.monitoring.notice.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.account.MailboxQueries;
import org.lanzarote.monitoring.people.task.TaskQuery;

/** Queries for Parties that are to be reminded of their reply and that no reminder reaches, by the limit in force for each. */
interface ReminderTaskQueries {

    String DUE = " coalesce(r.deadline.due, o.repliesDue) ";

    String PLACE = DUE + ", o.number, r.id ";

    /** A reply of whose limit nobody is told. */
    record UnreachedReply(UUID id, int round, String party, Instant since, Instant due) {}

    default List<UnreachedReply> unreached(TaskQuery query) {
        return unreached(
                query.everywhere(),
                query.rounds(),
                query.now(),
                query.from().moment(),
                query.from().round(),
                query.from().id(),
                query.fetch());
    }

    @HQL("select r.id, o.number, r.party.iso3, o.launchedAt," + DUE
            + "from ReminderPlan p join Round o on o.number = p.roundNumber join Reply r on r.round = o where"
            + ReminderQueries.OPEN + "and array_length(p.daysBefore) > 0"
            + " and not exists (select 1 from Account a where a.party = r.party and a.addressRefusedAt is null and"
            + MailboxQueries.FOCAL_POINT + ") and (:everywhere = true or o.number in :rounds)"
            + " and (" + PLACE + ") >= (:moment, :round, :id) order by" + PLACE)
    List<UnreachedReply> unreached(
            boolean everywhere, Set<Integer> rounds, Instant now, Instant moment, int round, UUID id, Page page);
}
