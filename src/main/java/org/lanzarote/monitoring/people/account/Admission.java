package org.lanzarote.monitoring.people.account;

import static org.lanzarote.monitoring.platform.problem.ProblemType.FOCAL_POINT_IN_PLACE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.identity.Person;
import org.lanzarote.monitoring.people.identity.PersonName;
import org.lanzarote.monitoring.people.identity.SystemLogin;
import org.lanzarote.monitoring.people.organisation.OrganisationApproved;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.paging.NamedLocks;

/** Gives people and systems an account, here and in Keycloak, or in neither. */
@ApplicationScoped
class Admission {

    private final AccountRepository accounts;
    private final NamedLocks locks;
    private final MandateCheck mandates;
    private final IdentityIntents identities;
    private final Caller caller;
    private final Clock clock;

    Admission(
            AccountRepository accounts,
            NamedLocks locks,
            MandateCheck mandates,
            IdentityIntents identities,
            Caller caller,
            Clock clock) {
        this.accounts = accounts;
        this.locks = locks;
        this.mandates = mandates;
        this.identities = identities;
        this.caller = caller;
        this.clock = clock;
    }

    Account invite(InviteAccount wish) {
        var mandate = mandates.check(wish.role(), wish.party(), wish.organisation());
        if (wish.role() == GrantedRole.FOCAL_POINT) {
            requireNoFocalPoint(mandate, clock.instant());
        }
        return admit(mandate, wish.person(), clock.instant());
    }

    /** Makes the account of a Party's next focal point, who takes over when the present one ends. */
    Account replace(Account focalPoint, ReplaceFocalPoint wish) {
        var now = clock.instant();
        var from = mandates.succession(focalPoint, wish.from(), now);
        var mandate = new Mandate(GrantedRole.FOCAL_POINT, focalPoint.party, null);
        focalPoint.end(wish.reason(), from, now);
        accounts.flush();
        requireNoFocalPoint(mandate, from);
        var successor = admit(mandate, wish.person(), from);
        identities.follow(focalPoint.login);
        return successor;
    }

    Account register(RegisterSystem wish) {
        var mandate = mandates.checkSystem(wish);
        var login = SystemLogin.loginOf("system-" + UUID.randomUUID());
        var account = new Account(AccountKind.SYSTEM, login, mandate, wish.name(), caller.name(), clock.instant());
        accounts.persistAndFlush(account);
        identities.admit(new SystemLogin(login, wish.name(), mandate.grant()));
        return account;
    }

    void welcome(@Observes OrganisationApproved approval) {
        var contact = approval.contact();
        var invitee =
                new Invitee(new PersonName(contact.given(), contact.family()), contact.email(), contact.language());
        var mandate = new Mandate(GrantedRole.STAKEHOLDER, null, approval.organisation());
        admit(mandate, invitee, null, clock.instant(), approval.by());
    }

    private Account admit(Mandate mandate, Invitee person, Instant from) {
        return admit(mandate, person, "/person", from, caller.name());
    }

    private Account admit(Mandate mandate, Invitee person, @Nullable String place, Instant from, String by) {
        var login = UUID.randomUUID().toString();
        var account = new Account(
                        AccountKind.PERSON, login, mandate, person.name().full(), by, from)
                .reachedAt(person.address(), person.language());
        accounts.persistAndFlush(account);
        var known = new Person(login, person.name(), person.address(), person.language(), mandate.grant(), place);
        accounts.hold(login, identities.admit(known, person.address()) ? null : clock.instant());
        return account;
    }

    private void requireNoFocalPoint(Mandate mandate, Instant from) {
        var iso3 = mandate.grant().party();
        // Or both of two at once wait for the constraint of the table, until PostgreSQL sends one back.
        locks.hold("focal point of " + iso3);
        if (accounts.hasFocalPoint(iso3, from)) {
            throw FOCAL_POINT_IN_PLACE.because(AccountMessage.HAS_FOCAL_POINT.with(iso3));
        }
    }
}
