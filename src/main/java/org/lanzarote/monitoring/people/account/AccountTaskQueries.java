package org.lanzarote.monitoring.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.lanzarote.monitoring.people.task.TaskKind;
import org.lanzarote.monitoring.people.task.TaskQuery;
import org.lanzarote.monitoring.platform.access.Caller;

/** Queries for accounts whose invitation was not delivered, for whoever invited the person. */
interface AccountTaskQueries {

    /** An account whose invitation was tried then. */
    record UndeliveredAccount(UUID id, GrantedRole role, Instant triedAt) {}

    /** An account that waits for its address since then. */
    record WaitingAccount(UUID id, Instant since) {}

    @HQL("select a.id, a.addressHeldAt from Account a where a.addressHeldAt is not null and a.suspendedAt is null"
            + " and (a.until is null or a.until > :now) and a.id >= :from order by a.id")
    List<WaitingAccount> withoutAddress(Instant now, UUID from, Page page);

    default List<UndeliveredAccount> undelivered(Set<TaskKind> kinds, TaskQuery query, Caller caller) {
        return undelivered(
                kinds.contains(TaskKind.RENEW_INVITATION) && caller.isSecretariat(),
                kinds.contains(TaskKind.RENEW_DELEGATE_INVITATION) ? caller.answersFor() : "",
                query.now(),
                query.from().keyOutsideRounds(),
                query.fetch());
    }

    @HQL("select a.id, a.role, coalesce(a.invitationAt, a.since) from Account a"
            + " where a.invitation = UNDELIVERED and a.suspendedAt is null and (a.until is null or a.until > :now)"
            + " and ((:others = true and a.role <> DELEGATE) or (a.role = DELEGATE and a.party.iso3 = :own))"
            + " and a.id >= :from order by a.id")
    List<UndeliveredAccount> undelivered(boolean others, String own, Instant now, UUID from, Page page);
}
