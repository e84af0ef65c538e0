package org.lanzarote.monitoring.children.extract;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for withdrawn extracts of which nobody has said what was done about the texts that cite them. */
interface WithdrawalTaskQueries {

    /** An extract that was withdrawn then. */
    record UnresolvedWithdrawal(UUID id, int round, Instant withdrawnAt) {}

    default List<UnresolvedWithdrawal> unresolved(TaskQuery query, Caller caller) {
        var from = query.from().withoutDue();
        return unresolved(
                caller.isSecretariat(), query.everywhere(), query.rounds(), from.round(), from.id(), query.fetch());
    }

    @HQL("select e.id, e.roundNumber, e.withdrawnAt from ChildExtract e where e.withdrawnAt is not null"
            + " and e.resolution is null and :secretariat = true and (:everywhere = true or e.roundNumber in :rounds)"
            + " and (e.roundNumber, e.id) >= (:round, :id) order by e.roundNumber, e.id")
    List<UnresolvedWithdrawal> unresolved(
            boolean secretariat, boolean everywhere, Set<Integer> rounds, int round, UUID id, Page page);
}
