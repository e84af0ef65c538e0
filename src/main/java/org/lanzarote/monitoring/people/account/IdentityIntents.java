package org.lanzarote.monitoring.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.lanzarote.monitoring.people.identity.IdentityStore;
import org.lanzarote.monitoring.people.identity.Person;
import org.lanzarote.monitoring.people.identity.SystemLogin;
import org.lanzarote.monitoring.platform.problem.ProblemException;
import org.lanzarote.monitoring.platform.problem.ProblemType;

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
        boolean given = isGiven(person.login(), address, () -> identities.admit(person));
        if (!given) {
            identities.admit(person.withoutAddress());
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
     * Lets an account's login be reached at another address, from which the account, if it keeps its own, takes it back; or
     * lets it wait: false, as above.
     */
    boolean move(String login, String address) {
        intents.writeAhead(login, clock.instant());
        return isGiven(login, address, () -> identities.readmit(login, address));
    }

    /** Gives a login the address that it waits for; false, while somebody else has it. */
    boolean claim(String login, String address) {
        return refusal(address, () -> identities.readmit(login, address)).isEmpty();
    }

    /** Whether the person of a login has not come in yet, since he has set no password. */
    boolean isOutside(String login) {
        return !identities.hasPassword(login);
    }

    private void announce(String login) {
        intents.writeAhead(login, clock.instant());
        intents.take(login);
    }

    /** Does what needs an address; false, where somebody has it whom the caller may not know of. */
    private boolean isGiven(String login, String email, Runnable what) {
        var refusal = refusal(email, what);
        if (refusal.isPresent() && accounts.maySeeWhoHas(email, identities.loginOf(email), login, clock.instant())) {
            throw refusal.get();
        }
        return refusal.isEmpty();
    }

    /** Does what needs an address, once more where that was kept by a login that nobody has any more; or why it may not. */
    private Optional<ProblemException> refusal(String email, Runnable what) {
        try {
            what.run();
        } catch (ProblemException e) {
            if (!e.is(ProblemType.EMAIL_IN_USE)) {
                throw e;
            }
            if (!frees(identities.loginOf(email))) {
                return Optional.of(e);
            }
            what.run();
        }
        return Optional.empty();
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
