package org.lanzarote.monitoring.people.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.PageQuery;

/** Queries for accounts: the Secretariat sees all, a focal point those of its own Party. */
interface AccountQueries {

    String MAY_SEE = " (:all = true or (p.iso3 is not null and p.iso3 = :own"
            + " and a.role <> org.lanzarote.monitoring.people.account.GrantedRole.COMMITTEE_MEMBER)) ";

    String ROW = "select a.id, a.version, a.login, a.role, p.iso3, a.organisation, a.name, a.email, a.language,"
            + " a.addressRefusedAt, a.addressChangedAt, a.addressHeldAt, a.since, a.until, a.suspendedAt, a.reason, a.invitation, a.invitationAt"
            + " from Account a left join a.party p where a.kind = :kind and" + MAY_SEE;

    default List<AccountRow> accounts(AccountFilter filter, Caller caller, PageQuery page) {
        return accounts(
                AccountKind.PERSON,
                caller.isSecretariat(),
                caller.answersFor(),
                page.afterId(),
                filter.role(),
                filter.party(),
                filter.organisation(),
                filter.invitation(),
                page.fetch());
    }

    @HQL(ROW + "and a.id > :after and (:role is null or a.role = :role) and (:party = '' or p.iso3 = :party)"
            + " and (:organisation = '' or a.organisation = :organisation)"
            + " and (:invitation is null or a.invitation = :invitation) order by a.id")
    List<AccountRow> accounts(
            AccountKind kind,
            boolean all,
            String own,
            UUID after,
            @Nullable GrantedRole role,
            String party,
            String organisation,
            @Nullable Invitation invitation,
            Page page);

    @HQL(ROW + "and a.id = :id")
    Optional<AccountRow> account(AccountKind kind, boolean all, String own, UUID id);

    String SYSTEM = "select a.id, a.version, a.name, substring(a.login, length('service-account-') + 1),"
            + " a.role, p.iso3, a.organisation, a.since, a.until, a.reason from Account a left join a.party p where a.kind = :kind"
            + " and (:all = true or (p.iso3 is not null and p.iso3 = :own)"
            + " or (a.organisation is not null and a.organisation = :ours)) ";

    default List<SystemView> systems(Caller caller, PageQuery page) {
        return systems(
                AccountKind.SYSTEM,
                caller.isSecretariat(),
                caller.answersFor(),
                caller.submitsFor(),
                page.afterId(),
                page.fetch());
    }

    @HQL(SYSTEM + "and a.id > :after order by a.id")
    List<SystemView> systems(AccountKind kind, boolean all, String own, String ours, UUID after, Page page);

    @HQL(SYSTEM + "and a.id = :id")
    Optional<SystemView> system(AccountKind kind, boolean all, String own, String ours, UUID id);
}
