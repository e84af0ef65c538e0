package org.lanzarote.monitoring.children.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskPlace;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for open disclosures, for the safeguarding officer alone. */
interface DisclosureTaskQueries {

    /** A disclosure as it waits. */
    record WaitingDisclosure(UUID id, int round, Instant receivedAt, boolean overdue) {}

    default List<WaitingDisclosure> open(TaskQuery query, TaskPlace from, Instant overdueBefore, Caller caller) {
        return open(
                caller.isSafeguardingOfficer(),
                query.everywhere(),
                query.rounds(),
                from.moment(),
                from.round(),
                from.id(),
                overdueBefore,
                query.fetch());
    }

    @HQL("select d.statementId, d.roundNumber, d.receivedAt, " + DisclosureQueries.OVERDUE
            + " from AbuseDisclosure d where d.state = OPEN and :officer = true"
            + " and (:everywhere = true or d.roundNumber in :rounds)"
            + " and (d.receivedAt, d.roundNumber, d.statementId) >= (:moment, :round, :id)"
            + " order by d.receivedAt, d.roundNumber, d.statementId")
    List<WaitingDisclosure> open(
            boolean officer,
            boolean everywhere,
            Set<Integer> rounds,
            Instant moment,
            int round,
            UUID id,
            Instant overdueBefore,
            Page page);
}
