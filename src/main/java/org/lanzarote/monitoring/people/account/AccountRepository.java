package org.lanzarote.monitoring.people.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.problem.NotFound;
import org.lanzarote.monitoring.platform.problem.ProblemMessage;
import org.lanzarote.monitoring.platform.problem.ProblemType;

/** Loads accounts to change. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    private final Caller caller;

    AccountRepository(Caller caller) {
        this.caller = caller;
    }

    /** A person's account that this caller may change: any for the Secretariat, its delegates' for a focal point. */
    Account requirePerson(UUID id) {
        var account = findByIdOptional(id)
                .filter(found -> found.kind == AccountKind.PERSON)
                .filter(found -> caller.isSecretariat() || isOfOwnParty(found))
                .orElseThrow(NotFound.of("account", id));
        if (caller.isSystem()) {
            throw ProblemType.FORBIDDEN.because(AccountMessage.PERSON_DECIDES);
        }
        if (!caller.isSecretariat() && account.role != GrantedRole.DELEGATE) {
            throw ProblemType.FORBIDDEN.because(AccountMessage.SECRETARIAT_ALONE);
        }
        return account;
    }

    /**
     * A system that this caller may change: any for the Secretariat, for others those of the Party or organisation
     * they speak for. A system changes itself alone.
     */
    Account requireSystem(UUID id) {
        var system = findByIdOptional(id)
                .filter(found -> found.kind == AccountKind.SYSTEM)
                .filter(found -> caller.isSecretariat() || isOfOwnParty(found) || isOfOwnOrganisation(found))
                .orElseThrow(NotFound.of("system", id));
        if (caller.isSystem() && !system.login.equals(caller.name())) {
            throw ProblemType.FORBIDDEN.because(AccountMessage.PERSON_DECIDES);
        }
        return system;
    }

    /** Moves the tag of a system at once, before Keycloak, which alone keeps the change, is asked for it. */
    void moveTag(Account system) {
        if (update("version = version + 1 where id = ?1 and version = ?2", system.id, system.version) == 0) {
            throw ProblemType.STALE.because(ProblemMessage.STALE_MEANWHILE);
        }
        getEntityManager().refresh(system);
    }

    Optional<Account> named(String login) {
        return find("login", login).firstResultOptional();
    }

    /** Whether a Party has a focal point at that time or later. */
    boolean hasFocalPoint(String iso3, Instant at) {
        return count(
                        "role = ?1 and kind = ?2 and party.iso3 = ?3 and (until is null or until > ?4)",
                        GrantedRole.FOCAL_POINT,
                        AccountKind.PERSON,
                        iso3,
                        at)
                > 0;
    }

    /** The logins whose invitation is about to be sent; those come last that have no address yet. */
    List<String> dueInvitations() {
        List<?> logins = getEntityManager()
                .createNativeQuery("select login from account where invitation = 'DUE'"
                        + " order by address_held_at is not null, id")
                .getResultList();
        return logins.stream().map(String.class::cast).toList();
    }

    /** Locks a login whose invitation is due; false if it is no longer due or another sender has it. */
    boolean lockDueInvitation(String login) {
        return !getEntityManager()
                .createNativeQuery(
                        "select login from account where login = ?1 and invitation = 'DUE'" + " for update skip locked")
                .setParameter(1, login)
                .getResultList()
                .isEmpty();
    }

    /** Notes that the mail server does not take this address, unless another was given meanwhile; the version stays. */
    void refuse(String login, String address, Instant now) {
        update(
                "addressRefusedAt = ?1 where login = ?2 and email = ?3 and addressRefusedAt is null",
                now,
                login,
                address);
    }

    /** Notes since when the person cannot come in by the address, since another account has it; the version stays. */
    void hold(String login, @Nullable Instant since) {
        update("addressHeldAt = ?1 where login = ?2", since, login);
    }

    boolean isHeld(String login) {
        return count("login = ?1 and addressHeldAt is not null", login) > 0;
    }

    /** Notes that the address is the person's now, who is invited there if nothing was sent before; the version stays. */
    void reach(String login, boolean outside) {
        hold(login, null);
        if (outside) {
            update("invitation = ?1 where login = ?2 and invitation is not null", Invitation.DUE, login);
        }
    }

    /** Whether this caller may know that somebody has the address which a login asks for, or that another waits for it. */
    boolean maySeeWhoHas(String address, String holder, String asking, Instant now) {
        return caller.isSecretariat()
                || find("email = ?1 and login <> ?2 or login = ?3", address, asking, holder).stream()
                        .anyMatch(found -> isOfOwnParty(found) && !found.isOver(now));
    }

    /** What became of the invitations that were sent last: whether any of them went out. */
    Invitation latestOutcome() {
        List<?> outcomes = getEntityManager()
                .createNativeQuery("select invitation from account where address_held_at is null"
                        + " and invitation in ('SENT', 'UNDELIVERED')"
                        + " order by invitation_at desc nulls last, invitation limit 1")
                .getResultList();
        return outcomes.isEmpty() ? Invitation.SENT : Invitation.valueOf((String) outcomes.get(0));
    }

    /**
     * Notes what became of an invitation. The account's version stays, so that nobody's change is refused because of
     * it.
     */
    void note(String login, Invitation outcome, Instant at) {
        update("invitation = ?1, invitationAt = ?2 where login = ?3", outcome, at, login);
    }

    private boolean isOfOwnParty(Account account) {
        return account.party != null
                && account.role != GrantedRole.COMMITTEE_MEMBER
                && account.party.iso3().equals(caller.answersFor());
    }

    private boolean isOfOwnOrganisation(Account account) {
        return account.organisation != null && account.organisation.equals(caller.submitsFor());
    }
}
