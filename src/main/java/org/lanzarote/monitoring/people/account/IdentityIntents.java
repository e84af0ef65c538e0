package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.people.identity.Person;
import org.lanzarote.monitoring.people.identity.SystemLogin;

/**
 * Keeps accounts here and logins in Keycloak in agreement (ADR 8). The intent to make a login is written first, in a
 * transaction of its own; the transaction that makes the account removes it. If that transaction fails, the intent
 * stays, and {@link IdentityAgreement} removes what Keycloak may have made.
 */
@ApplicationScoped
class IdentityIntents {

    private final IdentityIntentRepository intents;
    private final AccountRepository accounts;
    private final IdentityStore identities;
    private final Clock clock;

    IdentityIntents(
            IdentityIntentRepository intents, AccountRepository accounts, IdentityStore identities, Clock clock) {
        this.intents = intents;
        this.accounts = accounts;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * Makes the login of an account that this transaction makes. Where somebody has its address whom the caller may not
     * know of, it is made without one and waits for it: false, which is not told.
     */
    boolean admit(Person person, String address) {
        announce(person.login());
        boolean given = isGiven(person.login(), address);
        identities.admit(given ? person : person.withoutAddress());
        if (!given) {
            follow(person.login());
        }
        return given;
    }

    void admit(SystemLogin system) {
        announce(system.login());
        identities.admit(system);
    }

    /** Has Keycloak follow what this transaction says of the account, now and when its end comes. */
    void follow(String login) {
        intents.write(login, clock.instant());
    }

    /**
     * Lets an account's login be reached at another address, from which the account, if it keeps its own, takes it back;
     * false, where the address is somebody else's and the login waits for it.
     */
    boolean move(String login, String address) {
        intents.writeAhead(login, clock.instant());
        boolean given = isGiven(login, address);
        identities.readmit(login, given ? address : null);
        return given;
    }

    /** Gives a login the address that it waits for; false, while somebody else has it. */
    boolean claim(String login, String address) {
        boolean free = isFree(login, identities.loginOf(address));
        identities.readmit(login, free ? address : null);
        return free;
    }

    /** Whether the person of a login has not come in yet, since he has set no password. */
    boolean isOutside(String login) {
        return !identities.hasPassword(login);
    }

    private void announce(String login) {
        intents.writeAhead(login, clock.instant());
        intents.take(login);
    }

    /**
     * Whether Keycloak is to give a login an address, which it refuses if somebody has it; false, where that is somebody whom the
     * caller may not know of. Whose it is and what the caller may know are asked in either case, so that the time of the answer
     * tells little.
     */
    private boolean isGiven(String login, String address) {
        var holder = identities.loginOf(address);
        boolean seen = accounts.maySeeWhoHas(address, holder, login, clock.instant());
        return isFree(login, holder) || seen;
    }

    /** Whether nobody else has an address, or a login that nobody has any more, and that gives it. */
    private boolean isFree(String login, String holder) {
        return holder.isEmpty() || holder.equals(login) || frees(holder);
    }

    /**
     * Whether a login gives its address: that of an invitation that succeeded in Keycloak and failed here, and that of an
     * account that is over, which takes it back if this transaction, in which it may have ended, fails.
     */
    private boolean frees(String login) {
        if (intents.isLeftover(login)) {
            identities.dismiss(login);
            return true;
        }
        if (accounts.named(login)
                .filter(account -> account.isOver(clock.instant()))
                .isEmpty()) {
            return false;
        }
        announce(login);
        identities.release(login);
        follow(login);
        return true;
    }
}
